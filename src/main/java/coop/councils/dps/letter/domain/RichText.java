package coop.councils.dps.letter.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A run of text with emphasis, links and words of another language; a line feed in it starts a new line. */
public record RichText(List<Span> spans) {

  /**
   * A piece of text in one style.
   *
   * @param address where the piece leads to as an absolute URI, empty when it is no link
   * @param language BCP 47 tag where it differs from the letter around it, else empty
   */
  public record Span(String text, boolean strong, String address, String language) {

    public Span {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(language, "language");
    }
  }

  public RichText {
    spans = List.copyOf(spans);
  }

  public static RichText of(String text) {
    return new RichText(List.of(new Span(text, false, "", "")));
  }

  public static RichText strong(String text) {
    return new RichText(List.of(new Span(text, true, "", "")));
  }

  /** The text as a link; write the address itself as text where the letter is read on paper. */
  public static RichText link(String text, String address) {
    return new RichText(List.of(new Span(text, false, Texts.required(address, "link address"), "")));
  }

  /** The same text, said to be in a language, so that it is read aloud as such. */
  public RichText in(String language) {
    return new RichText(spans.stream()
        .map(span -> new Span(span.text(), span.strong(), span.address(), language)).toList());
  }

  /** This text followed at once by the other: spaces between them are the caller's. */
  public RichText then(RichText other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new RichText(all);
  }

  /** The words alone. */
  public String plain() {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
