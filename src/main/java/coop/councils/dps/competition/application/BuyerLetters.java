package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.AboutCompetition;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame.Correction;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.Sender;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.application.DpsInLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Letters and records that a buyer writes about its mini-competition: in its look, filed under the competition. */
@Dependent
public class BuyerLetters {

  private final DpsInLetters dps;
  private final Senders senders;
  private final Members members;
  private final Suppliers suppliers;
  private final MiniCompetitions competitions;

  @Inject
  public BuyerLetters(DpsInLetters dps, Senders senders, Members members, Suppliers suppliers,
      MiniCompetitions competitions) {
    this.dps = dps;
    this.senders = senders;
    this.members = members;
    this.suppliers = suppliers;
    this.competitions = competitions;
  }

  /**
   * One letter on its way.
   *
   * @param to null for a record
   * @param supplierId the recipient on the platform; null where it is none
   * @param signer null for what nobody signs
   * @param correction of an earlier letter, or null
   * @param places where elements are filled in; those of the sender are added
   */
  public record Envelope(Instant at, Recipient to, Long supplierId, Signer signer, Correction correction,
      Map<String, String> places) {

    public static Envelope to(String name, SupplierRow supplier, Instant at, Signer signer,
        Map<String, String> places) {
      return new Envelope(at, new Recipient(name, supplier.address()), supplier.id(), signer, null, places);
    }

    /** A record, which is filed and sent to nobody. */
    public static Envelope onFile(Instant at, Signer signer) {
      return new Envelope(at, null, null, signer, null, Map.of());
    }

    public Envelope correcting(Correction earlier) {
      return new Envelope(at, to, supplierId, signer, earlier, places);
    }
  }

  public MemberRow buyer(MiniCompetition competition) {
    return members.row(competition.memberId()).orElseThrow();
  }

  public AboutCompetition about(MiniCompetition competition) {
    return new AboutCompetition(competition.reference().value(), competition.title(), dps.lot(competition.lotNumber()),
        buyer(competition).name());
  }

  /** How many suppliers were invited. */
  public int invited(MiniCompetition competition) {
    return competitions.invited(competition.id()).size();
  }

  public boolean writesWelsh(MemberRow buyer) {
    return sender(buyer).welsh();
  }

  /** A person of the buyer as signatory, with the scanned signature on file. */
  public Signer signer(MiniCompetition competition, Actor person, String post) {
    return senders.signer(competition.memberId(), person.accountId(), person.name(), post);
  }

  /** @param signer null for what nobody signs */
  public Envelope to(long supplierId, Instant at, Signer signer) {
    SupplierRow supplier = suppliers.row(supplierId).orElseThrow();
    return Envelope.to(supplier.name(), supplier, at, signer, Map.of());
  }

  public LetterDraft draft(MiniCompetition competition, LetterContent content, Envelope envelope) {
    MemberRow buyer = buyer(competition);
    Places places = new Places(envelope.places()).and(
        Map.of("sender", "/buyer/letterhead", "signatory", "/buyer/letterhead"));
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), envelope.at(), dps.facts(),
        sender(buyer), Optional.ofNullable(envelope.to()), Optional.ofNullable(envelope.signer()), Optional.empty(),
        Optional.ofNullable(envelope.correction()), places);
    Reference replaced = envelope.correction() == null ? null : envelope.correction().replaced();
    return new LetterDraft(content, frame, new Filing(competition.reference(), competition.title(),
        competition.reference().value(), envelope.supplierId(), buyer.id(), London.dateOf(envelope.at()), null,
        replaced));
  }

  private Sender sender(MemberRow buyer) {
    return senders.member(buyer.id(), buyer.name(), buyer.address(), buyer.contactEmail());
  }
}
