package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Table;
import java.util.List;

/** Letters with the longest texts and the rarest characters. */
final class EdgeLetters {

  private EdgeLetters() {}

  static LetterDocument longTexts() {
    String name = "N".repeat(60) + " " + "Cooperative Society ".repeat(2);
    return Letters.withBlocks(
        Paragraph.of(Letters.words(10_000)),
        Heading.of(Letters.words(200)),
        Callout.of(Letters.words(900)),
        new KeyValues(List.of(
            KeyValues.Entry.of(name, Letters.words(400)), KeyValues.Entry.of("Empty", ""))),
        new Table("",
            List.of(Table.Column.text("Question"), Table.Column.text("Reasons"), Table.Column.number("Score")),
            List.of(
                Table.Row.of("1 Method", Letters.words(6_000), "4"),
                Table.Row.of("2 Team", Letters.words(1_200), "5"),
                Table.Row.of("3 Nothing said", "", "")),
            true),
        BulletList.of(Letters.words(700), "x".repeat(300)),
        Letters.SIGNATURE);
  }

  static LetterDocument scripts() {
    return Letters.withBlocks(
        Paragraph.of("Western: àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœŒ ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŸẞ"),
        Paragraph.of("Central and Northern: ąćčďęěğġħįİıķļľłńňőŕřśšşșťțţůűųźżžđŋŧ ŐŰŁŘŞȘȚ"),
        Paragraph.of("Welsh: ŵŷẁẃẅỳ ŴŶẀẂẄỲ, decomposed: w\u0302 y\u0302"),
        Paragraph.of("Vietnamese: Nguyễn Thị Hồng Ánh; Greek: Ελληνικά Ἀθῆναι; Cyrillic: Київ Белград Њ Ђ"),
        new Paragraph(RichText.strong("Bold Greek Ω and Cyrillic Ж").then(RichText.of(", then plain ж"))),
        Paragraph.of("Chinese 中文, emoji \uD83D\uDE00, full-width ＡＢＣ, ligature ﬀ, lone surrogate \uD83D!"),
        Paragraph.of("Controls \u0000\u0007\u001B gone, tab\there, soft\u00ADhyphen, zero\u200Bwidth,"
            + " \u202Abidi\u202C"),
        Paragraph.of("Signs: – — ‘’ “” „ … € £ % ‰ × ÷ ± ½ ¼ ¾ ² ³ ° § ¶ • № ™ © ® ≤ ≥ ≠ ≈ − → ←, non‑breaking"),
        NumberedList.of("Οne", "два"),
        Letters.SIGNATURE);
  }
}
