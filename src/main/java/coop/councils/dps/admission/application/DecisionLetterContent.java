package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDate;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterDraft;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.Lot;
import coop.councils.dps.system.domain.Lots;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the letters of admission (rules 4.1) and refusal (rules 4.2) say, from the decision as recorded.
 *
 * <p>A refusal compares the applicant with nobody; it names what was not met, what would cure it and that the supplier
 * may apply again at any time (R13).
 */
@Dependent
public class DecisionLetterContent {

  private final Suppliers suppliers;
  private final DynamicPurchasingSystems systems;
  private final Lots lots;
  private final Messages messages;

  @Inject
  DecisionLetterContent(Suppliers suppliers, DynamicPurchasingSystems systems, Lots lots, Messages messages) {
    this.suppliers = suppliers;
    this.systems = systems;
    this.lots = lots;
    this.messages = messages;
  }

  /** @param post of the officer who confirmed the decision and signs */
  public LetterDraft of(LotRequest request, String post) {
    SupplierRow supplier = suppliers.row(request.application().supplierId()).orElseThrow();
    DynamicPurchasingSystem dps = systems.get();
    Lot lot = lots.all().stream().filter(each -> each.number() == request.lotNumber()).findFirst().orElseThrow();
    boolean admitted = request.status() == RequestStatus.ADMITTED;
    String kind = admitted ? "letter.admission" : "letter.refusal";
    Instant decided = request.decidedAt();
    LocalDate day = London.dateOf(decided);
    Reference reference = Reference.random("LET");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(messages.text(kind + ".opening", supplier.name(), lot.number(), lot.title(), dps.name())));
    blocks.add(facts(request, supplier, lot, dps));
    blocks.addAll(admitted ? admission(request, dps) : refusal(request));
    blocks.add(new Signature(messages.text("letter.closing"),
        new Signature.Signatory(request.decidedByName(), Optional.ofNullable(post).orElse(""),
            messages.text("letter.admission.authority", dps.managingAuthority()))));
    LetterDocument document = new LetterDocument("en-GB", messages.text(kind + ".title"), reference.value(),
        LetterDate.of(day, "en-GB"), ManagerLetterhead.of(dps, messages),
        new Recipient(supplier.name(), supplier.address()), messages.text("letter.salutation"),
        messages.text(kind + ".subject", lot.number(), lot.title()), blocks, LetterWords.ENGLISH, decided,
        Optional.empty());
    return new LetterDraft(reference, admitted ? LetterKind.ADMISSION : LetterKind.REFUSAL,
        request.application().reference(), supplier.id(), null, document);
  }

  private KeyValues facts(LotRequest request, SupplierRow supplier, Lot lot, DynamicPurchasingSystem dps) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    entries.add(entry("applicant", supplier.name()));
    if (supplier.identifier() != null) {
      entries.add(entry("number." + supplier.scheme(), supplier.identifier()));
    }
    entries.add(entry("application", request.application().reference().value()));
    entries.add(entry("lot", messages.text("letter.lotName", lot.number(), lot.title())));
    entries.add(entry("received", London.moment(request.application().submittedAt())));
    entries.add(entry("decided", London.date(London.dateOf(request.decidedAt()))));
    entries.add(entry("regime", messages.text("letter.regime")));
    dps.contractNoticeReference().ifPresent(notice -> entries.add(entry("notice", notice)));
    return KeyValues.of(entries.toArray(KeyValues.Entry[]::new));
  }

  private List<Block> admission(LotRequest request, DynamicPurchasingSystem dps) {
    LocalDate end = dps.validity().effectiveEnd();
    return List.of(
        Heading.of(messages.text("letter.admission.means.heading")),
        BulletList.of(lines("letter.admission.means", London.date(London.dateOf(request.decidedAt())),
            London.date(end))),
        Heading.of(messages.text("letter.admission.duties.heading")),
        BulletList.of(lines("letter.admission.duties")),
        Heading.of(messages.text("letter.admission.how.heading")),
        Paragraph.of(messages.text("letter.admission.how")),
        Paragraph.of(messages.text("letter.admission.reasons", request.proposal().reasons())),
        Heading.of(messages.text("letter.questions.heading")),
        Paragraph.of(messages.text("letter.admission.questions")));
  }

  private List<Block> refusal(LotRequest request) {
    return List.of(
        Heading.of(messages.text("letter.refusal.unmet.heading")),
        Paragraph.of(request.proposal().unmet()),
        Heading.of(messages.text("letter.refusal.reasons.heading")),
        Paragraph.of(request.proposal().reasons()),
        Heading.of(messages.text("letter.refusal.remedy.heading")),
        Paragraph.of(request.proposal().remedy()),
        Paragraph.of(messages.text("letter.refusal.again")),
        Heading.of(messages.text("letter.refusal.rights.heading")),
        BulletList.of(lines("letter.refusal.rights")));
  }

  /** A text whose bars part one list item from the next. */
  private String[] lines(String key, Object... arguments) {
    return Arrays.stream(messages.text(key, arguments).split("\\|")).map(String::strip).toArray(String[]::new);
  }

  private KeyValues.Entry entry(String key, String value) {
    return KeyValues.Entry.of(messages.text("letter.fact." + key), value);
  }
}
