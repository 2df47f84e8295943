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
import java.util.function.BiFunction;

/** Letters from Oldham as manager of the DPS to an admitted supplier, filed under the supplier. */
@Dependent
class ManagerLetters {

  /** Where the supplier's page leads to the forms in which texts of letters are written. */
  private static final String PLACE = "/manage/suppliers";

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

  LotName lot(int number) {
    return dps.lot(number);
  }

  /** The lot as a letter is filed under it. */
  String about(LotName lot) {
    return messages.text("letter.lotName", lot.number(), lot.title());
  }

  /**
   * @param about what it is about, for those who look for it
   * @param by the officer who signs
   * @param content what it says, once the DPS and the supplier are known
   */
  LetterDraft toSupplier(long supplierId, String about, CurrentUser by, Instant at,
      BiFunction<DpsFacts, Organisation, LetterContent> content) {
    SupplierRow supplier = suppliers.row(supplierId).orElseThrow();
    DpsFacts facts = dps.facts();
    Signer signer = senders.signer(null, by.actor().accountId(), by.actor().name(), by.require().post());
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), at, facts,
        senders.manager(facts.managingAuthority()), Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.of(signer), Optional.empty(), Optional.empty(), new Places(Map.of("reasons", PLACE, "remedy", PLACE,
            "sender", "/manage/letterhead", "signatory", "/manage/users")));
    Organisation organisation = new Organisation(supplier.name(), supplier.scheme().name(), supplier.identifier());
    return new LetterDraft(content.apply(facts, organisation), frame,
        new Filing(supplier.reference(), about, supplier.reference().value(), supplierId, null, London.dateOf(at), null, null));
  }
}
