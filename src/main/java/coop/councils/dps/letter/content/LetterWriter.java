package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a letter writes itself with, in one language: words by their keys, facts with their names, texts that people
 * typed, tables. An element that is empty is noted as missing, and the letter will be refused with its name.
 */
public final class LetterWriter {

  private final Words words;
  private final LetterFacts record;
  private final List<Block> blocks = new ArrayList<>();
  private final List<KeyValues.Entry> facts = new ArrayList<>();

  LetterWriter(Words words, LetterFacts record) {
    this.words = words;
    this.record = record;
  }

  public void paragraph(String key, Object... values) {
    add(new Paragraph(words.rich(key, values)));
  }

  public void heading(String key, Object... values) {
    add(new Heading(2, words.rich(key, values)));
  }

  /** A heading under a heading, in the words of a person: the name of a question. */
  public void subheading(Typed title) {
    add(new Heading(3, words.typed(title.text())));
  }

  /** A sentence nobody may overlook. */
  public void callout(String key, Object... values) {
    add(new Callout(words.rich(key, values)));
  }

  /** The words of the key, whose bars part one item from the next. */
  public void bullets(String key, Object... values) {
    add(new BulletList(words.items(key, values)));
  }

  /** As {@link #bullets}, counted. */
  public void steps(String key, Object... values) {
    add(new NumberedList(words.items(key, values)));
  }

  /** Names or titles that people gave, one an item. */
  public void list(List<String> items) {
    add(new BulletList(items.stream().map(words::typed).toList()));
  }

  /** A fact that the letter must give; {@code fact.<name>} is its name in words. */
  public void fact(String name, Object value) {
    if (isEmpty(value)) {
      missing(name);
    } else {
      optionalFact(name, value);
    }
  }

  /** A fact that is left out where there is none. */
  public void optionalFact(String name, Object value) {
    if (!isEmpty(value)) {
      facts.add(new KeyValues.Entry(words.text("fact." + name), words.shown(value)));
      record.fact(name, value);
    }
  }

  /** As {@link #fact}, its value a sentence of the texts: {@code key} with the values. */
  public void factInWords(String name, String key, Object... values) {
    facts.add(new KeyValues.Entry(words.text("fact." + name), words.rich(key, values)));
    record.fact(name, words.rich(key, values).plain());
  }

  /** What only machines read. */
  public void silentFact(String name, Object value) {
    if (!isEmpty(value)) {
      record.fact(name, value);
    }
  }

  /** What somebody wrote for this letter: paragraphs as typed. */
  public void typed(String element, String text) {
    typed(element, text, null);
  }

  /** @param place address of the page on which this very text is filled in */
  public void typed(String element, String text, String place) {
    if (isEmpty(text)) {
      record.missing(element, place);
      return;
    }
    record.text(element, text);
    for (String paragraph : text.split("\\R\\s*\\R")) {
      add(new Paragraph(words.typed(paragraph.strip())));
    }
  }

  /** As {@link #typed}, after a few words that say what follows. */
  public void labelled(String key, String element, String text, String place, Object... values) {
    if (isEmpty(text)) {
      record.missing(element, place);
      return;
    }
    record.text(element, text);
    RichText label = new RichText(words.rich(key, values).spans().stream()
        .map(span -> new RichText.Span(span.text(), true, "", span.language())).toList());
    add(new Paragraph(label.then(RichText.of(" ")).then(words.typed(text.strip()))));
  }

  public void table(String captionKey, List<Table.Column> columns, List<Table.Row> rows) {
    add(new Table(words.text(captionKey), columns, rows, true));
  }

  public Table.Column column(String key) {
    return Table.Column.text(words.text("column." + key));
  }

  public Table.Column number(String key) {
    return Table.Column.number(words.text("column." + key));
  }

  /** A row of a table: typed texts, dates, amounts and numbers as the language writes them; null leaves a cell empty. */
  public Table.Row row(Object... cells) {
    return new Table.Row(Arrays.stream(cells).map(cell -> cell == null ? RichText.of("") : words.shown(cell)).toList(),
        false);
  }

  /** The row under the rows that it sums up. */
  public Table.Row total(Object... cells) {
    return new Table.Row(row(cells).cells(), true);
  }

  /** A word or sentence of the texts as a value. */
  public String words(String key, Object... values) {
    return words.rich(key, values).plain();
  }

  void scores(ScoreCard card) {
    record.scores(card);
  }

  void missing(String element) {
    record.missing(element, null);
  }

  List<Block> blocks() {
    flushFacts();
    return blocks;
  }

  void add(Block block) {
    flushFacts();
    blocks.add(block);
  }

  private void flushFacts() {
    if (!facts.isEmpty()) {
      blocks.add(new KeyValues(facts));
      facts.clear();
    }
  }

  private static boolean isEmpty(Object value) {
    return value == null || value instanceof String text && text.isBlank()
        || value instanceof Typed typed && isEmpty(typed.text())
        || value instanceof Day day && day.date() == null
        || value instanceof Exact exact && exact.at() == null
        || value instanceof Fingerprint fingerprint && isEmpty(fingerprint.sha256());
  }
}
