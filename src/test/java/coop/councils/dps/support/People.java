package coop.councils.dps.support;

import coop.councils.dps.shared.Actor;

/** The people of the stories. */
public final class People {

  public static final Actor AMINA = new Actor(101L, "Amina Begum");
  public static final Actor BRIAN = new Actor(102L, "Brian Cole");
  public static final Actor CERYS = new Actor(103L, "Cerys Davies");

  private People() {}
}
