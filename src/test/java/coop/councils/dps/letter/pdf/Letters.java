package coop.councils.dps.letter.pdf;

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

/** Letters as the platform sends them, and letters at the edge of what it may send. */
public final class Letters {

  static final Signature SIGNATURE = new Signature(
      "Yours sincerely",
      new Signature.Signatory("Margaret Holroyd", "Head of Strategic Procurement", "Oldham Council"),
      Optional.empty());

  static final LetterWords ENGLISH = new LetterWords("Date", "Our reference", "Page {page} of {pages}",
      "To check that this letter is genuine, scan the code or go to {page} and enter {code}",
      "QR code that leads to {page} with the code {code}", "Signature of {name}");
  static final LetterWords WELSH = new LetterWords("Dyddiad", "Ein cyfeirnod", "Tudalen {page} o {pages}",
      "I wirio'r llythyr, ewch i {page} a rhowch {code}", "Cod QR sy'n arwain at {page} gyda'r cod {code}",
      "Llofnod {name}");

  /** What the tenders of these letters were judged by, each by as much. */
  public static final List<String> CRITERIA = List.of(
    "Understanding of cooperative values and of the brief",
    "Method and approach",
    "Experience of the team",
    "Working with residents and members",
    "Programme and management of risk",
    "Social value",
    "Learning and legacy",
    "Data protection and information security",
    "Equality and accessibility",
    "Price");

  private Letters() {}

  public static LetterDocument award() {
    return letter("Notice of award decision", "Research into cooperative social care: notice of award decision",
        awardBlocks(10));
  }

  static LetterDocument withCriteria(int count) {
    return letter("Notice of award decision", "Framework of many questions: notice of award decision",
        awardBlocks(count));
  }

  static LetterDocument withBlocks(Block... blocks) {
    return letter("Letter", "A letter about its blocks", List.of(blocks));
  }

  static LetterDocument welsh() {
    List<Block> blocks = List.of(
        Paragraph.of("Diolch i chi am eich tendr. Ysgrifennwn atoch i roi gwybod am ganlyniad y gystadleuaeth."),
        Heading.of("Y penderfyniad"),
        Paragraph.of("Ŵyr y tŷ â'r gŵr: ŵ ŷ â ê î ô û ẁ ẃ ẅ ỳ ý ÿ Ŵ Ŷ Â."),
        new Signature("Yn gywir", new Signature.Signatory("Siân Llŷr", "Pennaeth Caffael", "Cyngor Gwynedd"), Optional.empty()));
    LetterPart part = new LetterPart("cy", "Hysbysiad o benderfyniad", "5 Mehefin 2026", "Annwyl Siôn",
        RichText.of("Canlyniad y gystadleuaeth"), blocks, WELSH);
    return new LetterDocument("DPS/2026/0101",
        new Letterhead("Cyngor Gwynedd", List.of("Stryd y Jêl", "Caernarfon", "LL55 1SH"), List.of(), "",
            AccentColour.of("#FFD200"), Optional.empty()),
        Optional.of(new Recipient("Cwmni Cydweithredol Ŷd", List.of("1 Heol y Tŵr", "Llŷn"))), List.of(part),
        Optional.empty(), Instant.parse("2026-06-05T08:00:00Z"), Optional.empty());
  }

  static LetterDocument withRecipient(String name, String... address) {
    LetterDocument model = withBlocks(Paragraph.of("Thank you."), SIGNATURE);
    LetterPart part = model.first();
    return new LetterDocument(model.reference(), model.letterhead(), Optional.of(new Recipient(name, List.of(address))),
        List.of(new LetterPart(part.language(), part.title(), part.date(), "Dear " + name, RichText.of(model.subject()),
            part.blocks(), part.words())), model.verification(), model.createdAt(), model.embedded());
  }

  static String words(int characters) {
    String sentence = "The tender describes how residents, members and officers work together from the first day on. ";
    return sentence.repeat(characters / sentence.length() + 1).substring(0, characters).strip();
  }

  private static LetterDocument letter(String title, String subject, List<Block> blocks) {
    byte[] json = "{\"decision\":\"award\",\"reference\":\"DPS/2026/0042-A\"}".getBytes(StandardCharsets.UTF_8);
    LetterPart part = new LetterPart("en-GB", title, "5 June 2026", "Dear Ms Evans", RichText.of(subject), blocks,
        ENGLISH);
    return new LetterDocument("DPS/2026/0042-A", new Letterhead("Oldham Council",
            List.of("Strategic Procurement", "Civic Centre, West Street", "Oldham OL1 1UH"),
            List.of("0161 770 3000", "procurement@oldham.example"),
            "for the Cooperative Councils’ Innovation Network DPS", AccentColour.of("#00566B"), Optional.empty()),
        Optional.of(new Recipient("Northern Commons Research Cooperative Ltd",
            List.of("Ms Eleri Evans", "Unit 4, Holyoake House", "Hanover Street", "Manchester", "M60 0AS"))),
        List.of(part), Optional.of(new Verification("K7QF-9M2X", "https://dps.example/verify/K7QF-9M2X",
            "dps.example/verify")), Instant.parse("2026-06-05T09:30:00Z"),
        Optional.of(new EmbeddedFile("decision.json", json)));
  }

  private static List<Block> awardBlocks(int criteria) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of("Thank you for your tender of 14 May 2026. I am pleased to tell you that Oldham Council"
        + " intends to award the contract to Northern Commons Research Cooperative Ltd, subject to contract. This"
        + " letter sets out the decision, the reasons for it and what happens next."));
    blocks.add(KeyValues.of(
        KeyValues.Entry.of("Invitation to tender", "DPS/2026/0042, Research into cooperative social care"),
        KeyValues.Entry.of("Lot", "Lot 1: Policy development and testing"),
        KeyValues.Entry.of("Your tender", "T-0042-03, received 14 May 2026 at 11:42"),
        KeyValues.Entry.of("Contract price", "£48,750.00 excluding VAT"),
        KeyValues.Entry.of("Term", "1 July 2026 to 30 June 2027, with an option to extend by up to 12 months")));
    blocks.add(Callout.of("Although regulation 87 does not require it for this contract, Oldham Council will observe a"
        + " standstill period. It ends at midnight at the end of 15 June 2026. Oldham Council will not enter into the"
        + " contract before 16 June 2026."));
    blocks.add(Heading.of("How tenders were scored"));
    blocks.add(Paragraph.of("Each answer was marked from 0 to 5 by three evaluators. The table shows the score of your"
        + " tender for each of the published criteria:"));
    blocks.add(scores(criteria));
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
    blocks.add(SIGNATURE);
    return blocks;
  }

  private static Table scores(int count) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(Table.Row.of(CRITERIA.get(i % CRITERIA.size()) + (i < 10 ? "" : ", part " + (i / 10 + 1)),
          String.format(Locale.ROOT, "%d%%", 100 / count), Integer.toString(3 + i % 3),
          String.format(Locale.ROOT, "%.2f", 100.0 / count * (3 + i % 3) / 5)));
    }
    rows.add(Table.Row.total("Total", "100%", "", "81.40"));
    return new Table("Scores of your tender",
        List.of(Table.Column.text("Criterion"), Table.Column.number("Weight"), Table.Column.number("Score (0 to 5)"),
            Table.Column.number("Weighted score")), rows, true);
  }
}
