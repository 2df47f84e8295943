package coop.councils.dps.shared;

/**
 * Who is acting in the current request, as far as the ground features need to know; the full answer is identity's.
 */
public interface CurrentActor {

  Actor actor();

  /** Refuses, as for something absent, anybody but an administrator of Oldham. */
  void mustAdminister();

  /** Refuses, as for something absent, anybody but the people of Oldham. */
  void mustBeOfOldham();
}
