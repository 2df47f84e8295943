package coop.councils.dps.admission.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Organisation;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.application.DpsInLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Letters from Oldham as manager of the DPS to an admitted supplier, filed under the supplier. */
@Dependent
class ManagerLetters {

  private final Suppliers suppliers;
  private final DpsInLetters dps;
  private final Senders senders;
  private final Messages messages;

  @Inject
  ManagerLetters(Suppliers suppliers, DpsInLetters dps, Senders senders, Messages messages) {
    this.suppliers = suppliers;
    this.dps = dps;
    this.senders = senders;
    this.messages = messages;
  }

  /** What a letter says, once the DPS, the supplier and the lot are known. */
  @FunctionalInterface
  interface Content {
    LetterContent of(DpsFacts dps, Organisation supplier, LotName lot);
  }

  /**
   * @param lot the lot that it is about
   * @param by the officer who signs
   * @param place page on which its texts are filled in
   */
  LetterDraft toSupplier(long supplierId, int lot, CurrentUser by, Instant at, String place, Content content) {
    SupplierRow supplier = suppliers.row(supplierId).orElseThrow();
    DpsFacts facts = dps.facts();
    LotName name = dps.lot(lot);
    Signer signer = senders.signer(null, by.actor().accountId(), by.actor().name(), by.require().post());
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), at, facts,
        senders.manager(facts.managingAuthority()), Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.of(signer), Optional.empty(), Optional.empty(), new Places(Map.of("reasons", place, "remedy", place,
            "sender", "/manage/letterhead", "signatory", "/manage/users")));
    Organisation organisation = new Organisation(supplier.name(), supplier.scheme().name(), supplier.identifier());
    return new LetterDraft(content.of(facts, organisation, name), frame,
        new Filing(supplier.reference(), messages.text("letter.lotName", name.number(), name.title()),
            supplier.reference().value(), supplierId, null, London.dateOf(at), null, null));
  }
}
