package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.ApplicationReceipt;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.Organisation;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.ReceivedFile;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.application.DpsInLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The receipt for a submitted application, stored with it and mailed in the same unit of work. */
@Dependent
class ApplicationReceipts {

  private final Suppliers suppliers;
  private final DpsInLetters dps;
  private final Senders senders;
  private final IssueLetter letters;

  @Inject
  ApplicationReceipts(Suppliers suppliers, DpsInLetters dps, Senders senders, IssueLetter letters) {
    this.suppliers = suppliers;
    this.dps = dps;
    this.senders = senders;
    this.letters = letters;
  }

  /** A receipt made: the name of its file and its bytes. */
  record Receipt(String fileName, byte[] pdf) {}

  /** @param files those that answer a question */
  Receipt make(Application application, LocalDate decideBy, List<ReceivedFile> files) {
    SupplierRow supplier = suppliers.row(application.supplierId()).orElseThrow();
    DpsFacts facts = dps.facts();
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), application.submittedAt(), facts,
        senders.manager(facts.managingAuthority()), Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.empty(), Optional.empty(), Optional.empty(),
        new Places(Map.of("recipient", "/supplier/profile", "sender", "/manage/letterhead")));
    String reference = application.reference().value();
    ApplicationReceipt content = new ApplicationReceipt(
        new Organisation(supplier.name(), supplier.scheme().name(), supplier.identifier()), reference,
        application.lots().stream().map(dps::lot).toList(), application.submittedAt(), application.declaredBy(),
        decideBy, Sha256.of(new TreeMap<>(application.answers()).toString()), files);
    LetterDraft draft = new LetterDraft(content, frame, new Filing(application.reference(), reference, reference,
        supplier.id(), null, London.dateOf(application.submittedAt()), null, null));
    return new Receipt(draft.reference() + ".pdf", letters.store(draft));
  }
}
