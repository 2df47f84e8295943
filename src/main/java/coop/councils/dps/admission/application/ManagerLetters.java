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
import coop.councils.dps.shared.Actor;
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

/** Letters from Oldham as manager of the DPS to a supplier: in its look, signed by an officer. */
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

  LotName lot(int number) {
    return dps.lot(number);
  }

  /** The lot as a letter is filed under it. */
  String about(LotName lot) {
    return messages.text("letter.lotName", lot.number(), lot.title());
  }

  /**
   * Who signs a letter, and when.
   *
   * @param correction of an earlier letter of the same decision, if this is one
   */
  record Signed(Actor officer, String post, Instant at, Optional<LetterFrame.Correction> correction) {

    static Signed by(CurrentUser user, Instant at) {
      return new Signed(user.actor(), user.require().post(), at, Optional.empty());
    }
  }

  /** What a letter is filed under: the application or supplier, and what it is about, for those who look for it. */
  record Subject(Reference reference, String about) {}

  /**
   * @param places pages on which its texts are filled in
   * @param content what it says, once the DPS and the supplier are known
   */
  LetterDraft toSupplier(SupplierRow supplier, Subject subject, Signed signed, Map<String, String> places,
      BiFunction<DpsFacts, Organisation, LetterContent> content) {
    DpsFacts facts = dps.facts();
    Signer signer = senders.signer(null, signed.officer().accountId(), signed.officer().name(), signed.post());
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), signed.at(), facts,
        senders.manager(facts.managingAuthority()), Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.of(signer), Optional.empty(), signed.correction(),
        new Places(places).and(Map.of("sender", "/manage/letterhead", "signatory", "/manage/users")));
    Organisation organisation = new Organisation(supplier.name(), supplier.scheme().name(), supplier.identifier());
    return new LetterDraft(content.apply(facts, organisation), frame,
        new Filing(subject.reference(), subject.about(), subject.reference().value(), supplier.id(), null,
            London.dateOf(signed.at()), null, signed.correction().map(LetterFrame.Correction::replaced).orElse(null)));
  }

  SupplierRow supplier(long id) {
    return suppliers.row(id).orElseThrow();
  }
}
