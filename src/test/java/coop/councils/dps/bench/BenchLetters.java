package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.EmbeddedFile;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterPart;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import coop.councils.dps.letter.domain.Verification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letter that is measured: the award of a contract on two pages, with a table of ten scores. */
public final class BenchLetters {

  private static final String[] CRITERIA = {
    "Understanding of cooperative values and of the brief",
    "Method and approach",
    "Experience of the team",
    "Working with residents and members",
    "Programme and management of risk",
    "Social value",
    "Learning and legacy",
    "Data protection and information security",
    "Equality and accessibility",
    "Price"
  };

  private BenchLetters() {}

  /** @param number tells the letters of a year apart */
  public static LetterDocument award(int number) {
    String reference = String.format(Locale.ROOT, "DPS/2026/%04d-A", number);
    LetterPart part = new LetterPart("en-GB", "Notice of award decision", "5 June 2026", "Dear Ms Evans",
        RichText.of("Research into cooperative social care: notice of award decision"), blocks(number),
        new LetterWords("Date", "Our reference", "Page {page} of {pages}",
            "To check that this letter is genuine, scan the code or go to {page} and enter {code}",
            "QR code that leads to {page} with the code {code}", "Signature of {name}"));
    return new LetterDocument(reference,
        new Letterhead("Oldham Council",
            List.of("Strategic Procurement", "Civic Centre, West Street", "Oldham OL1 1UH"),
            List.of("0161 770 3000", "procurement@oldham.example"),
            "for the Cooperative Councils’ Innovation Network DPS", AccentColour.of("#00566B"), Optional.empty()),
        Optional.of(new Recipient("Northern Commons Research Cooperative Ltd",
            List.of("Ms Eleri Evans", "Unit " + number + ", Holyoake House", "Hanover Street", "Manchester",
                "M60 0AS"))),
        List.of(part), Optional.of(new Verification(code(number), "https://dps.example/verify/" + code(number),
            "dps.example/verify")), Instant.parse("2026-06-05T09:30:00Z"),
        Optional.of(new EmbeddedFile("decision.json", decision(reference))));
  }

  private static String code(int number) {
    return String.format(Locale.ROOT, "K7QF-%04d", number % 10_000);
  }

  private static List<Block> blocks(int number) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Thank you for your tender of 14 May 2026. I am pleased to tell you that Oldham Council"
        + " intends to award the contract to Northern Commons Research Cooperative Ltd, subject to contract. This"
        + " letter sets out the decision, the reasons for it and what happens next."));
    blocks.add(KeyValues.of(
        KeyValues.Entry.of("Invitation to tender", "DPS/2026/0042, Research into cooperative social care"),
        KeyValues.Entry.of("Lot", "Lot 1: Policy development and testing"),
        KeyValues.Entry.of("Your tender", "T-" + number + "-03, received 14 May 2026 at 11:42"),
        KeyValues.Entry.of("Contract price", "£48,750.00 excluding VAT"),
        KeyValues.Entry.of("Term", "1 July 2026 to 30 June 2027, with an option to extend by up to 12 months")));
    blocks.add(Callout.of("Although regulation 87 does not require it for this contract, Oldham Council will observe a"
        + " standstill period. It ends at midnight at the end of 15 June 2026. Oldham Council will not enter into the"
        + " contract before 16 June 2026."));
    blocks.add(Heading.of("How tenders were scored"));
    blocks.add(Paragraph.of("Each answer was marked from 0 to 5 by three evaluators. The table shows the score of your"
        + " tender for each of the published criteria:"));
    blocks.add(scores());
    blocks.add(Heading.of("Reasons for the decision"));
    blocks.add(Paragraph.of("Your tender ranked first of four. The evaluators found that your method puts residents"
        + " with experience of care at the centre of the research, with named roles, paid time and a clear route from"
        + " evidence to decision. The programme was realistic, and the risks were your own and not a generic list."));
    blocks.add(new Paragraph(RichText.of("The features that set it apart were the ")
        .then(RichText.strong("cooperative inquiry groups"))
        .then(RichText.of(" in each of the three localities, and the open handover of all materials to the"
            + " Network."))));
    blocks.add(Heading.of("Before the contract is signed"));
    blocks.add(Paragraph.of("The award depends on the following evidence, which we need by 12 June 2026:"));
    blocks.add(NumberedList.of("certificates of employer’s liability (£5 million) and professional indemnity insurance"
        + " (£1 million);", "your data protection policy and the record of processing for this project;",
        "an updated self-declaration, signed by a director."));
    blocks.add(new Heading(3, "What to keep in mind"));
    blocks.add(BulletList.of("Please do not start work or incur costs before both parties have signed.",
        "Invoices are paid within 30 days of receipt. They must quote a purchase order number.",
        "We publish the award on Contracts Finder and Find a Tender. The Freedom of Information Act 2000 applies."));
    blocks.add(new Paragraph(RichText.of("If you have a question, write to ")
        .then(RichText.link("procurement@oldham.example", "mailto:procurement@oldham.example"))
        .then(RichText.of(" and quote the reference above. We answer within two working days."))));
    blocks.add(new Signature("Yours sincerely",
        new Signature.Signatory("Margaret Holroyd", "Head of Strategic Procurement", "Oldham Council"),
        Optional.empty()));
    return blocks;
  }

  private static Table scores() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < CRITERIA.length; i++) {
      rows.add(Table.Row.of(CRITERIA[i], "10%", Integer.toString(score(i)), points(i)));
    }
    rows.add(Table.Row.total("Total", "100%", "", "78.00"));
    return new Table("Scores of your tender",
        List.of(Table.Column.text("Criterion"), Table.Column.number("Weight"), Table.Column.number("Score (0 to 5)"),
            Table.Column.number("Weighted score")), rows, true);
  }

  private static byte[] decision(String reference) {
    StringBuilder json = new StringBuilder("{\"decision\": \"award\", \"reference\": \"" + reference + "\", ")
        .append("\"date\": \"2026-06-05\", \"supplier\": \"Northern Commons Research Cooperative Ltd\", ")
        .append("\"scores\": [");
    for (int i = 0; i < CRITERIA.length; i++) {
      json.append(i == 0 ? "" : ", ").append("{\"criterion\": \"").append(CRITERIA[i])
          .append("\", \"weight\": 10, \"score\": ").append(score(i)).append(", \"weighted\": ").append(points(i))
          .append('}');
    }
    return json.append("], \"total\": 78.00}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int score(int criterion) {
    return 3 + criterion % 3;
  }

  private static String points(int criterion) {
    return String.format(Locale.ROOT, "%.2f", 2.0 * score(criterion));
  }
}
