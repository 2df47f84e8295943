package coop.councils.dps.member.application;

/** Whether a member has published something that it has to bring to an end; the competitions know. */
public interface OpenBusiness {

  boolean isLeftTo(long memberId);
}
