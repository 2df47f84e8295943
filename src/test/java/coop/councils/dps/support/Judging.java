package coop.councils.dps.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An officer judges every answer of an application that does not pass of itself. */
public final class Judging {

  private Judging() {}

  /** @param failing codes of the answers that fail; the others pass */
  public static void judge(Visitor officer, String application, String... failing) throws SQLException {
    for (String section : List.of("ORGANISATION", "BIDDING", "EXPERIENCE", "LOT")) {
      Map<String, String> typed = new HashMap<>();
      for (String code : Database.column("SELECT a.question_code FROM answer a JOIN application p ON p.id ="
          + " a.application_id JOIN question q ON q.questionnaire_id = p.questionnaire_id AND q.code = a.question_code"
          + " WHERE p.reference = '" + application + "' AND q.judged = 'REFER' AND a.value <> '' AND q.section = '"
          + section + "'")) {
        String field = code.replace('.', '_');
        typed.put("verdict-" + field, List.of(failing).contains(code) ? "FAIL" : "PASS");
        typed.put("reason-" + field, "As the answer shows.");
      }
      if (!typed.isEmpty()) {
        assertEquals(302, officer.sends("/manage/applications/" + application + "/judge/" + section, typed).status());
      }
    }
  }
}
