package coop.councils.dps.system.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.application.ComputeTimetable;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GET /api/1.0/timetable")
class TimetableResourceTest {

  private static final TimetableResource RESOURCE =
      new TimetableResource(new ComputeTimetable(new ShippedBankHolidays()), new Messages());

  private record Answer(int status, String mediaType, JsonObject body) {}

  @Test
  @DisplayName("answers with every date, the days skipped and why")
  void answers() {
    Answer answer = get("event=declaration-requested&at=2027-12-23");

    assertEquals(200, answer.status());
    assertEquals(
        json(
            """
            {"event":"declaration-requested","at":"2027-12-23","nation":"england-and-wales","dates":[
             {"rule":"R16","name":"Supplier must send the updated declaration by","date":"2028-01-04",
              "end":"2028-01-04T23:59:59.999999Z",
              "skipped":[
               {"date":"2027-12-25","reason":"Weekend"},
               {"date":"2027-12-26","reason":"Weekend"},
               {"date":"2027-12-27","reason":"Christmas Day (substitute day)"},
               {"date":"2027-12-28","reason":"Boxing Day (substitute day)"},
               {"date":"2028-01-01","reason":"Weekend"},
               {"date":"2028-01-02","reason":"Weekend"},
               {"date":"2028-01-03","reason":"New Year’s Day (substitute day)"}],
              "explanation":"5 working days after the request was sent on 23 December 2027. The day of sending is not \
            counted."}]}
            """),
        answer.body());
    assertEquals(List.of("event", "at", "nation", "dates"), List.copyOf(answer.body().keySet()));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("judges a date and time by the date it was in the United Kingdom, with the plus sign or a space (D25)")
  @CsvSource({
    "2026-06-30T23:15Z, 2026-06-30T23:15Z",
    "2026-06-30T23:15:00.123Z, 2026-06-30T23:15:00.123Z",
    "2026-07-01T00:15:00%2B01:00, 2026-07-01T00:15:00+01:00",
    "2026-07-01T00:15:00+01:00, 2026-07-01T00:15:00+01:00",
    "2026-07-01T00:15:00%2001:00, 2026-07-01T00:15:00+01:00",
    "2026-06-30T18:15:00-05:00, 2026-06-30T18:15:00-05:00",
    "2026-07-01T00:15:00+01, 2026-07-01T00:15:00+01",
    "2026-07-01, 2026-07-01"
  })
  void summerTime(String at, String echoed) {
    Answer answer = get("event=award-notice-sent&at=" + at);

    assertEquals(echoed, answer.body().getString("at"));
    assertEquals("2026-07-13", answer.body().getJsonArray("dates").getJsonObject(0).getString("date"));
    assertEquals(
        "2026-07-13T22:59:59.999999Z", answer.body().getJsonArray("dates").getJsonObject(0).getString("end"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("counts by the bank holidays of the nation")
  @CsvSource({
    "england-and-wales, 2026-04-15",
    "scotland, 2026-04-14",
    "northern-ireland, 2026-04-15"
  })
  void nations(String nation, String due) {
    Answer answer = get("event=application-received&at=2026-03-30&nation=" + nation);

    assertEquals(nation, answer.body().getString("nation"));
    assertEquals(due, answer.body().getJsonArray("dates").getJsonObject(0).getString("date"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("refuses what is missing or unknown and says what is allowed")
  @CsvSource({
    "at=2027-12-15, application-received",
    "event=&at=2027-12-15, application-received",
    "event=ITT-SENT&at=2027-12-15, itt-sent",
    "event=itt-sent&at=2027-12-15&nation=wales, scotland",
    "event=itt-sent&at=2027-12-15&nation=, northern-ireland"
  })
  void unknown(String query, String oneAllowed) {
    assertTrue(problem(query).toString().contains('"' + oneAllowed + '"'));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("refuses a time that is missing, no date, without offset, or outside 2020 to 2029")
  @CsvSource({
    "event=itt-sent",
    "event=itt-sent&at=",
    "event=itt-sent&at=tomorrow",
    "event=itt-sent&at=2027-02-29",
    "event=itt-sent&at=2027-02-30T10:00:00Z",
    "event=itt-sent&at=2027-12-15T24:00:00Z",
    "event=itt-sent&at=2027-12-15T09:00:00",
    "event=itt-sent&at=15/12/2027",
    "event=itt-sent&at=2019-12-31",
    "event=itt-sent&at=2030-01-01",
    "event=itt-sent&at=%2B999999999-12-31T23:59-18:00",
    "event=application-received&at=2029-12-24"
  })
  void badTimes(String query) {
    JsonArray allowed = problem(query);

    assertTrue(allowed.getString(0).contains("2020-01-01 to 2029-12-31"));
    assertTrue(allowed.getString(1).contains("from 2020 to 2029"));
  }

  private static JsonArray problem(String query) {
    Answer answer = get(query);

    assertEquals(400, answer.status());
    assertEquals("application/problem+json", answer.mediaType());
    assertEquals("about:blank", answer.body().getString("type"));
    assertEquals("Bad Request", answer.body().getString("title"));
    assertEquals(400, answer.body().getInt("status"));
    assertTrue(answer.body().getString("detail").endsWith("."));
    return answer.body().getJsonArray("allowed");
  }

  private static Answer get(String query) {
    Map<String, String> parameters =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    Response response =
        RESOURCE.timetable(
            parameters.get("event"),
            parameters.get("at"),
            parameters.getOrDefault("nation", "england-and-wales"));
    String mediaType = response.getMediaType() == null ? null : response.getMediaType().toString();
    return new Answer(response.getStatus(), mediaType, (JsonObject) response.getEntity());
  }

  /** As a form's data: a plus sign that was not encoded is a space. */
  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
