package coop.councils.dps.demonstration;

import coop.councils.dps.identity.application.Passwords;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/**
 * Fills a database that holds no member with people, suppliers and competitions in every state, all or nothing.
 *
 * <p>Everything is done by the records' own methods at the moments the scripts name, and so obeys the rules that bind
 * everybody. Nothing is mailed.
 */
@UseCase
public class LoadDemonstration {

  /** Of every account of the demonstration; the launcher prints it from {@code demo/sign-ins.txt}. */
  private static final String PASSWORD = "cooperate-2029-demo";

  private final Members members;
  private final Passwords passwords;
  private final DemoHistory history;

  @Inject
  public LoadDemonstration(Members members, Passwords passwords, DemoHistory history) {
    this.members = members;
    this.passwords = passwords;
    this.history = history;
  }

  public void loadIntoEmptyDatabase() {
    if (members.page(1).total() > 0) {
      return;
    }
    Cast cast = new Cast(passwords.hash(PASSWORD));
    Timeline timeline = new Timeline();
    history.stage(timeline, cast);
    timeline.play();
  }
}
