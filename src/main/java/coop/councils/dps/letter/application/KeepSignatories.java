package coop.councils.dps.letter.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.letter.domain.Signatory;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An owner of a member, or an administrator for Oldham as manager, records who may sign letters up to which value (R49),
 * keeps their scanned signatures, and ends authorities.
 *
 * <p>Refuses an authority for oneself, and one for somebody who is not of the own house.
 */
@UseCase
public class KeepSignatories {

  /** 16 mm high and at most 60 mm wide, at 300 dots to the inch. */
  static final ReadPicture SCAN = new ReadPicture("scan", 708, 189, 7_000);

  private final HouseDesk desk;
  private final HouseStyles styles;
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  public KeepSignatories(HouseDesk desk, HouseStyles styles, Accounts accounts, Clock clock) {
    this.desk = desk;
    this.styles = styles;
    this.accounts = accounts;
    this.clock = clock;
  }

  public List<Signatory.Row> list() {
    return styles.signatories(desk.memberId()).stream().map(Signatory::row).toList();
  }

  /** The people of the own house who could sign: owners of a member, officers of Oldham. */
  public List<PersonRow> people() {
    Long member = desk.memberId();
    Role role = member == null ? Role.OFFICER : Role.BUYER_OWNER;
    return accounts.people(member == null ? Role.Side.OLDHAM : Role.Side.BUYER, member).stream()
        .filter(person -> person.role() == role).toList();
  }

  public void grant(Input input) {
    Long member = desk.memberId();
    String chosen = input.text("person", 40);
    Money limit = input.money("limit");
    input.check();
    PersonRow person = people().stream().filter(one -> one.reference().value().equals(chosen)).findFirst()
        .orElseThrow(() -> new NotFoundException(chosen));
    if (person.accountId().equals(desk.person().accountId())) {
      throw new RefusedException("R49", "signatory.oneself");
    }
    styles.signatory(member, person.accountId()).ifPresent(earlier -> earlier.end(clock.instant()));
    styles.add(new Signatory(member, person.accountId(), person.name(), limit, desk.person().name(),
        clock.instant()));
    desk.record("signatory.granted", Map.of("person", person.name(), "limit", limit));
  }

  public void scan(Reference reference, Upload upload) {
    Signatory signatory = own(reference);
    signatory.signsBy(SCAN.of(upload, signatory.row().name()));
    desk.record("signatory.scanned", Map.of("person", signatory.row().name()));
  }

  public void end(Reference reference) {
    Signatory signatory = own(reference);
    signatory.end(clock.instant());
    desk.record("signatory.ended", Map.of("person", signatory.row().name()));
  }

  private Signatory own(Reference reference) {
    return styles.signatory(reference).filter(found -> Objects.equals(found.memberId(), desk.memberId()))
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
