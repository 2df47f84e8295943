package coop.councils.dps.bench.peers;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.NumberedList;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import coop.councils.dps.letter.domain.Verification;
import java.util.List;
import java.util.Locale;

/** The letter as plain XML, the input of the stylesheet that makes formatting objects of it. */
final class LetterXml {

  private final StringBuilder out = new StringBuilder(8192);

  private LetterXml() {}

  static String of(LetterDocument letter) {
    LetterXml xml = new LetterXml();
    xml.letter(letter);
    return xml.out.toString();
  }

  private void letter(LetterDocument letter) {
    out.append("<letter language=\"").append(letter.first().language()).append("\" accent=\"")
        .append(String.format(Locale.ROOT, "#%06X", letter.letterhead().accent().rgb())).append("\">");
    element("title", letter.title());
    element("reference", letter.reference());
    element("date", letter.first().date());
    element("dateWord", letter.first().words().date());
    element("referenceWord", letter.first().words().reference());
    String[] page = letter.first().words().page().split("\\{pages?\\}", -1);
    element("pageWord", page[0]);
    element("pagesWord", page[1]);
    element("authority", letter.letterhead().authority());
    element("onBehalfOf", letter.letterhead().onBehalfOf());
    letter.letterhead().addressLines().forEach(line -> element("headLine", line));
    letter.letterhead().contactLines().forEach(line -> element("headLine", line));
    Recipient recipient = letter.recipient().orElseThrow();
    element("recipientLine", recipient.name());
    recipient.addressLines().forEach(line -> element("recipientLine", line));
    Verification check = letter.verification().orElseThrow();
    element("verify", letter.first().words().verify().replace("{page}", check.page()).replace("{code}", check.code()));
    PeerCode code = PeerCode.of(check);
    out.append("<code size=\"").append(code.modules()).append("\" path=\"").append(code.path()).append("\"/>");
    element("salutation", letter.first().salutation());
    element("subject", letter.subject());
    out.append("<body>");
    letter.first().blocks().forEach(this::block);
    out.append("</body></letter>");
  }

  private void block(Block block) {
    if (block instanceof Heading heading) {
      element("heading" + heading.level(), heading.text().plain());
    } else if (block instanceof Paragraph paragraph) {
      rich("paragraph", paragraph.text());
    } else if (block instanceof BulletList list) {
      list("bullets", list.items());
    } else if (block instanceof NumberedList list) {
      list("numbered", list.items());
    } else if (block instanceof KeyValues facts) {
      facts(facts);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Callout callout) {
      rich("callout", callout.text());
    } else if (block instanceof Signature signature) {
      signature(signature);
    } else {
      throw new IllegalArgumentException("Not a block of a letter: " + block);
    }
  }

  private void list(String name, List<RichText> items) {
    open(name);
    items.forEach(item -> rich("item", item));
    close(name);
  }

  private void facts(KeyValues facts) {
    open("facts");
    for (KeyValues.Entry entry : facts.entries()) {
      open("fact");
      element("key", entry.key());
      rich("value", entry.value());
      close("fact");
    }
    close("facts");
  }

  private void table(Table table) {
    open("table");
    element("caption", table.caption());
    for (int i = 0; i < table.columns().size(); i++) {
      cell("column", table.columns().get(i), table.columns().get(i).header());
    }
    for (Table.Row row : table.rows()) {
      String name = row.total() ? "total" : "row";
      open(name);
      for (int i = 0; i < row.cells().size(); i++) {
        cell("cell", table.columns().get(i), row.cells().get(i).plain());
      }
      close(name);
    }
    close("table");
  }

  private void cell(String name, Table.Column column, String text) {
    out.append('<').append(name).append(" align=\"").append(column.numeric() ? "end" : "start").append("\">");
    text(text);
    close(name);
  }

  private void signature(Signature signature) {
    open("signature");
    element("closing", signature.closing());
    element("name", signature.signatory().name());
    element("post", signature.signatory().post());
    element("office", signature.signatory().authority());
    close("signature");
  }

  private void rich(String name, RichText text) {
    open(name);
    for (RichText.Span span : text.spans()) {
      if (!span.address().isEmpty()) {
        out.append("<link to=\"");
        text(span.address());
        out.append("\">");
        text(span.text());
        close("link");
      } else if (span.strong()) {
        element("strong", span.text());
      } else {
        text(span.text());
      }
    }
    close(name);
  }

  private void element(String name, String text) {
    open(name);
    text(text);
    close(name);
  }

  private void open(String name) {
    out.append('<').append(name).append('>');
  }

  private void close(String name) {
    out.append("</").append(name).append('>');
  }

  private void text(String text) {
    out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
  }
}
