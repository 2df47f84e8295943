package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.EmbeddedFile;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.Verification;
import coop.councils.dps.letter.pdf.Letters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letter that is measured: the award of a contract on two pages, with a table of ten scores. */
public final class BenchLetters {

  private BenchLetters() {}

  /** @param number tells the letters of a year apart */
  public static LetterDocument award(int number) {
    LetterDocument model = Letters.award();
    String reference = String.format(Locale.ROOT, "DPS/2026/%04d-A", number);
    String code = String.format(Locale.ROOT, "K7QF-%04d", number % 10_000);
    return new LetterDocument(reference, model.letterhead(),
        Optional.of(new Recipient(model.recipient().orElseThrow().name(),
            List.of("Ms Eleri Evans", "Unit " + number + ", Holyoake House", "Hanover Street", "Manchester",
                "M60 0AS"))),
        model.parts(), Optional.of(new Verification(code, "https://dps.example/verify/" + code, "dps.example/verify")),
        model.createdAt(), Optional.of(new EmbeddedFile("decision.json", decision(reference))));
  }

  private static byte[] decision(String reference) {
    StringBuilder json = new StringBuilder("{\"decision\": \"award\", \"reference\": \"" + reference + "\", ")
        .append("\"date\": \"2026-06-05\", \"supplier\": \"Northern Commons Research Cooperative Ltd\", ")
        .append("\"scores\": [");
    for (int i = 0; i < Letters.CRITERIA.size(); i++) {
      int score = 3 + i % 3;
      json.append(i == 0 ? "" : ", ").append("{\"criterion\": \"").append(Letters.CRITERIA.get(i))
          .append("\", \"weight\": 10, \"score\": ").append(score).append(", \"weighted\": ")
          .append(String.format(Locale.ROOT, "%.2f", 2.0 * score)).append('}');
    }
    return json.append("], \"total\": 78.00}").toString().getBytes(StandardCharsets.UTF_8);
  }
}
