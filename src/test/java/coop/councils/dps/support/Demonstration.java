package coop.councils.dps.support;

import coop.councils.dps.demonstration.LoadDemonstration;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * {@code @ExtendWith(Demonstration.class)}: every test starts with the demonstration's people, suppliers and
 * competitions, whose states {@code demo/sign-ins.txt} tells.
 */
public final class Demonstration implements BeforeEachCallback {

  public static final String PASSWORD = "cooperate-2029-demo";

  public static final String ADMINISTRATOR = "helen.ashworth@dps.example";
  public static final String OFFICER = "priya.shah@dps.example";
  public static final String SECOND_OFFICER = "tom.hargreaves@dps.example";
  public static final String AUDITOR = "grace.mensah@dps.example";

  /** Oldham Council, the buyer: one competition waits to be opened, one is a draft, one is contracted. */
  public static final String OLDHAM_OWNER = "amara.okafor@oldham.example";
  public static final String OLDHAM_SECOND_OWNER = "daniel.reyes@oldham.example";
  public static final String OLDHAM_EVALUATOR = "sian.morgan@oldham.example";

  /** Rochdale Council, whose competition takes tenders. */
  public static final String ROCHDALE_OWNER = "martha.leigh@rochdale.example";
  public static final String ROCHDALE_SECOND_OWNER = "owen.tattersall@rochdale.example";

  public static final String AFFILIATE_OWNER = "leah.stone@food-partnership.example";

  /** Invited by Rochdale: submitted twice, drafts, has written nothing. */
  public static final String SAMPLE_COMMONS = "imran.wells@sample-commons.example";
  public static final String JO_SAMPLE = "jo.sample@sample-facilitation.example";
  public static final String EXAMPLE_COOPERATIVE = "rosa.field@example-cooperative.example";

  /** Not admitted to any lot. */
  public static final String REFUSED = "carl.bright@pretend-consulting.example";
  public static final String WAITING = "meera.dale@mock-meadow.example";
  public static final String DRAFTING = "robin.specimen@specimen-studio.example";

  public static final String TAKES_TENDERS =
      "Training Residents and Officers to Run Neighbourhood Citizens' Assemblies";
  public static final String WAITS_FOR_OPENING = "Options for Community-Owned Energy on Council Estates";
  public static final String DRAFT = "Peer Learning for Cooperative Champions in Frontline Services";

  private static Snapshot snapshot;

  /** Every person of a buyer has declared for its competitions that they have no interest (R20). */
  public static void nobodyHasAnInterest() throws SQLException {
    Database.execute("INSERT IGNORE INTO interest_declaration (competition_id, account_id, person_name, has_interest,"
        + " declared_at) SELECT c.id, a.id, a.name, FALSE, UTC_TIMESTAMP(6) FROM mini_competition c JOIN role_grant g ON"
        + " g.organisation_id = c.member_id AND g.role LIKE 'BUYER%' JOIN account a ON a.id = g.account_id");
  }

  /** Loads it inside the platform, where the client cannot reach. */
  @WebServlet("/for-tests/demonstration")
  public static class Loader extends HttpServlet {

    @Inject
    private transient LoadDemonstration demonstration;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
      demonstration.loadIntoEmptyDatabase();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    // Called on both sides of a test that runs inside; once is enough.
    if (System.getProperty("dps.war") != null) {
      load();
    }
  }

  public static synchronized void load() throws SQLException {
    Database.empty();
    if (snapshot == null) {
      play();
      snapshot = Snapshot.of(Database.tables());
    } else {
      snapshot.putBack();
    }
  }

  private static void play() {
    try {
      int status = HttpClient.newHttpClient().send(
          HttpRequest.newBuilder(URI.create(System.getProperty("BASE_URL") + "/for-tests/demonstration"))
              .POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("The demonstration was not loaded: " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String reference(String table, String condition) throws SQLException {
    return Database.column("SELECT reference FROM " + table + " WHERE " + condition).get(0);
  }

  public static String competition(String title) throws SQLException {
    return reference("mini_competition", "title = '" + title.replace("'", "''") + "'");
  }
}
