package coop.councils.dps.architecture.planted.award.application;

import org.bouncycastle.cms.CMSSignedData;

/** Breaks rule 9. */
class SignsPdf {

  CMSSignedData signature;
}
