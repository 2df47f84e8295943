package coop.councils.dps.letter.content;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.EmbeddedFile;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterPart;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Verification;
import coop.councils.dps.shared.Decision;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what a letter says into a document that can be printed: in each language of its sender, with the words of its
 * day, and with the decision as JSON for machines (docs/letters/decision.schema.json).
 *
 * <p>Refuses a letter that lacks an element of its checklist (R43), one whose sender, signatory or address is unknown
 * (R49), and a date on which the DPS could not be used (R05).
 */
public final class ComposeLetter {

  private static final String ON_BEHALF_OF = "onBehalfOf";

  private final Map<String, String> approvedWelsh;
  private final String verifyPage;
  private final boolean preview;

  /**
   * @param approvedWelsh Welsh words that a person approved, by key
   * @param verifyPage absolute address of the page that verifies letters
   * @param preview whether the letter is only looked at: it then says so and has nothing to verify
   */
  public ComposeLetter(Map<String, String> approvedWelsh, String verifyPage, boolean preview) {
    this.approvedWelsh = approvedWelsh;
    this.verifyPage = verifyPage;
    this.preview = preview;
  }

  public LetterDocument compose(LetterContent content, LetterFrame frame) {
    refuseOutsideTheDps(content.kind(), frame);
    LetterFacts facts = new LetterFacts(frame.places());
    List<LetterPart> parts = new ArrayList<>();
    for (LetterLanguage language : frame.sender().languages()) {
      // What machines read is gathered from the English words alone, so that it is the same whoever sends the letter.
      LetterFacts gathered = language == LetterLanguage.ENGLISH ? facts : new LetterFacts(frame.places());
      parts.add(part(content, frame, texts(language, frame), gathered));
    }
    checkFrame(content.kind(), frame, facts);
    facts.refuseIfIncomplete();
    byte[] json = facts.json(head(content, frame));
    String host = verifyPage.replaceFirst("^https?://", "");
    LetterTexts first = texts(frame.sender().languages().get(0), frame);
    return new LetterDocument(frame.reference().value(), frame.sender().letterhead(first.words(ON_BEHALF_OF)),
        frame.recipient(), parts,
        preview ? Optional.empty()
            : Optional.of(new Verification(frame.code(), verifyPage + "/" + frame.code(), host)),
        frame.issuedAt(), Optional.of(new EmbeddedFile("decision.json", json)), frame.madeAt());
  }

  private LetterTexts texts(LetterLanguage language, LetterFrame frame) {
    return new LetterTexts(language, frame.day(), language == LetterLanguage.WELSH ? approvedWelsh : Map.of());
  }

  private static void refuseOutsideTheDps(LetterKind kind, LetterFrame frame) {
    LocalDate day = frame.day();
    DpsFacts dps = frame.dps();
    Decision.allowedIf(!day.isBefore(dps.opensOn()), "R05", "letter.refused.before", day, dps.opensOn()).orRefuse();
    Decision.allowedIf(!kind.needsRunningDps() || !day.isAfter(dps.advertisedEnd()), "R05", "letter.refused.after", day,
        dps.advertisedEnd()).orRefuse();
  }

  private static void checkFrame(LetterKind kind, LetterFrame frame, LetterFacts facts) {
    if (frame.sender().addressLines().isEmpty()) {
      facts.missing("sender", null);
    }
    if (!kind.isRecord() && frame.recipient().filter(to -> !to.addressLines().isEmpty()).isEmpty()) {
      facts.missing("recipient", null);
    }
    if (kind.isSigned() && signer(frame).isEmpty()) {
      facts.missing("signatory", null);
    }
  }

  private LetterPart part(LetterContent content, LetterFrame frame, LetterTexts texts, LetterFacts facts) {
    Words words = new Words(texts);
    String key = content.kind().key();
    LetterWriter writer = new LetterWriter(words, facts);
    content.write(writer);
    signer(frame).ifPresent(signer -> writer.add(signature(content.kind(), signer, frame.sender(), words)));
    List<Block> blocks = new ArrayList<>(notes(frame, words, facts));
    blocks.addAll(writer.blocks());
    String title = words.text(key + ".title");
    String salutation = content.kind().isRecord() ? "" : words.text("salutation");
    RichText subject = words.rich(key + ".subject", content.subject());
    LetterWords around = frameWords(words);
    words.text(ON_BEHALF_OF);
    // Only now have all words of the part been asked for.
    if (words.hasGap()) {
      facts.gap();
    }
    if (texts.draftUsed()) {
      blocks.add(0, note(words, "draftTranslation"));
    }
    return new LetterPart(texts.language().tag(), title, texts.language().date(frame.day()), salutation, subject, blocks,
        around);
  }

  /** What a reader must know before all else: that it is a preview, a correction, a letter made again. */
  private List<Block> notes(LetterFrame frame, Words words, LetterFacts facts) {
    List<Block> notes = new ArrayList<>();
    if (preview) {
      notes.add(note(words, "preview"));
    }
    frame.correction().ifPresent(correction -> {
      LetterWriter writer = new LetterWriter(words, facts);
      writer.callout("correction", correction.replaced().value(), correction.dated());
      writer.typed("correction", correction.whatChanged());
      notes.addAll(writer.blocks());
    });
    frame.reissuedOn().ifPresent(day -> notes.add(note(words, "reissued", day, frame.day())));
    return notes;
  }

  private static Block note(Words words, String key, Object... values) {
    LetterWriter writer = new LetterWriter(words, new LetterFacts(Places.NOWHERE));
    writer.callout(key, values);
    return writer.blocks().get(0);
  }

  /** Somebody with a name and a post; anybody else cannot sign. */
  private static Optional<Signer> signer(LetterFrame frame) {
    return frame.signer().filter(signer -> !signer.name().isBlank() && !signer.post().isBlank());
  }

  private static Signature signature(LetterKind kind, Signer signer, Sender sender, Words words) {
    return new Signature(kind.isRecord() ? "" : words.text("closing"), new Signature.Signatory(signer.name(),
        signer.post(), words.rich("signedFor", sender.name()).plain()), signer.scan());
  }

  private static LetterWords frameWords(Words words) {
    return new LetterWords(words.text("frame.date"), words.text("frame.reference"), words.text("frame.page"),
        words.text("frame.verify"), words.text("frame.verifyPicture"), words.text("frame.signature"));
  }

  private JsonObjectBuilder head(LetterContent content, LetterFrame frame) {
    JsonArrayBuilder languages = JSON.createArrayBuilder();
    frame.sender().languages().forEach(language -> languages.add(language.tag()));
    JsonObjectBuilder head = JSON.createObjectBuilder().add("format", "ccin-dps-letter-1")
        .add("reference", frame.reference().value()).add("kind", content.kind().name())
        .add("dated", frame.day().toString()).add("issuedAt", frame.issuedAt().toString())
        .add("languages", languages)
        .add("dps", JSON.createObjectBuilder().add("name", frame.dps().name())
            .add("managingAuthority", frame.dps().managingAuthority()).add("regime", "PCR2015"))
        .add("sender", frame.sender().name());
    frame.recipient().ifPresent(to -> head.add("recipient", JSON.createObjectBuilder().add("name", to.name())
        .add("address", JSON.createArrayBuilder(to.addressLines()))));
    frame.signer().ifPresent(signer -> head.add("signedBy",
        JSON.createObjectBuilder().add("name", signer.name()).add("post", signer.post())));
    frame.reissuedOn().ifPresent(day -> head.add("reissuedOn", day.toString()));
    frame.correction().ifPresent(correction -> head.add("replaces", correction.replaced().value()));
    return head.add("subject", new Words(new LetterTexts(LetterLanguage.ENGLISH, frame.day(), Map.of()))
        .rich(content.kind().key() + ".subject", content.subject()).plain());
  }
}
