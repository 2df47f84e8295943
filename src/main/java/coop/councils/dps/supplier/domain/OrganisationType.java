package coop.councils.dps.supplier.domain;

/** The legal forms that apply to this DPS. */
public enum OrganisationType {
  COOPERATIVE,
  CIC,
  CHARITY,
  COMPANY,
  LLP,
  SOLE_TRADER,
  UNIVERSITY,
  OTHER
}
