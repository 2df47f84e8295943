package coop.councils.dps.bid;

import coop.councils.dps.bid.application.BidView;
import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.application.WriteBid;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demonstration's competition that takes tenders, with what a test asks the database about it. */
final class OpenCompetition {

  private final Reference reference;

  private OpenCompetition(Reference reference) {
    this.reference = reference;
  }

  static OpenCompetition find() throws SQLException {
    return new OpenCompetition(new Reference(Demonstration.competition(Demonstration.TAKES_TENDERS)));
  }

  Reference reference() {
    return reference;
  }

  /** A condition for tables that name the competition. */
  String where() {
    return " WHERE competition_id = (SELECT id FROM mini_competition WHERE reference = '" + reference + "')";
  }

  void setDeadline(String sql) throws SQLException {
    Database.execute("UPDATE bid_gate SET deadline_utc = " + sql + where());
  }

  boolean isOpen() throws SQLException {
    return number("SELECT SYSDATE(6) <= deadline_utc FROM bid_gate" + where()) == 1;
  }

  String status() throws SQLException {
    return Database.column("SELECT status FROM mini_competition WHERE reference = '" + reference + "'").get(0);
  }

  List<String> invited() throws SQLException {
    return Database.column("SELECT email FROM account WHERE password_hash IS NOT NULL AND id IN (SELECT"
        + " account_id FROM role_grant WHERE role LIKE 'SUPPLIER%' AND organisation_id IN (SELECT"
        + " supplier_id FROM invitation" + where() + "))");
  }

  List<String> opened() throws SQLException {
    return Database.column("SELECT supplier_name FROM opened_tender" + where());
  }

  /** Everything about tenders, to be compared. */
  static List<String> contents() throws SQLException {
    List<String> all = new ArrayList<>(Database.column(
        "SELECT CONCAT_WS(' ', id, status, revision, version) FROM bid"));
    all.addAll(Database.column(
        "SELECT CONCAT_WS(' ', bid_id, question_number, SHA2(sealed_text, 256)) FROM bid_answer"));
    all.addAll(Database.column("SELECT CONCAT_WS(' ', id, sha256, superseded_at, withdrawn_at) FROM bid_submission"));
    all.addAll(Database.column("SELECT id FROM document"));
    return all;
  }

  long submissionsOf(String email) throws SQLException {
    return number(submissions(email));
  }

  long countingOf(String email) throws SQLException {
    return number(submissions(email) + " AND superseded_at IS NULL AND withdrawn_at IS NULL");
  }

  private String submissions(String email) {
    return "SELECT COUNT(*) FROM bid_submission WHERE bid_id = (SELECT id FROM bid" + where()
        + " AND supplier_id = (SELECT organisation_id FROM role_grant WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + email + "')))";
  }

  /** The supplier writes what it has not written yet. */
  void isWrittenBy(String supplier) {
    BidView written = ActingAs.call(supplier, () -> CDI.current().select(ViewBid.class).get().view(reference));
    for (int number = 1; number <= 3; number++) {
      int question = number;
      if (written.answer(question) == null) {
        ActingAs.run(supplier, () -> writing().answer(reference, question, typed("answer", "Together.")));
      }
    }
    if (written.price() == null) {
      ActingAs.run(supplier, () -> writing().price(reference, aPrice("30000")));
    }
  }

  private static WriteBid writing() {
    return CDI.current().select(WriteBid.class).get();
  }

  /** One line for everything, typed on a page made from no line. */
  static Input aPrice(String pounds) {
    return new Input("bid", Map.of("what-1", "Everything", "unit-1", "whole term", "quantity-1", "1", "rate-1", pounds,
        "before", ViewBid.fingerprint(List.of())));
  }

  /** What the person who acts declares with the tender as it stands. */
  static Input declarations(Reference competition) {
    ViewBid.Checked checked = CDI.current().select(ViewBid.class).get().checked(competition);
    return new Input("bid", Map.of("conflict", "no", "noCollusion", "true", "name", "Sam Field", "post", "Director",
        "atDeadline", "true", "papers", checked.papers(), "amendments", String.valueOf(checked.amendments())));
  }

  static Input typed(String field, String value) {
    return new Input("bid", Map.of(field, value, "before", ViewBid.fingerprint(null, null)));
  }

  /** Whether a tender is at the gate, which another unit of work has alone. */
  static boolean somebodyWaitsForTheGate() throws SQLException {
    return !Database.column("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
        + " AND command IN ('Query', 'Execute') AND UPPER(info) LIKE '%BID_GATE%LOCK IN SHARE MODE%'").isEmpty();
  }

  static long number(String query) throws SQLException {
    return Long.parseLong(Database.column(query).get(0));
  }
}
