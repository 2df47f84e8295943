package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.HistoricAwardView;
import coop.councils.dps.register.domain.HistoricTender;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An officer or administrator fills in what the old register lacked and a letter needs: a tenderer's address, the
 * reasons and the relative advantages of the winner (R43). Refuses for an award that no longer counts, and a change of
 * a tender that somebody else has changed since it was opened.
 */
@UseCase
public class FillInTender {

  private final RegisterDesk desk;
  private final HistoricLetters letters;
  private final AuditTrail audit;

  @Inject
  public FillInTender(RegisterDesk desk, HistoricLetters letters, AuditTrail audit) {
    this.desk = desk;
    this.letters = letters;
    this.audit = audit;
  }

  /** The award, for the page of one of its tenders. */
  public HistoricAwardView find(String reference) {
    desk.keeper();
    return Reference.parse("HAW", reference).flatMap(desk.register()::award).filter(HistoricAward::isLive)
        .map(HistoricAward::view).orElseThrow(() -> new NotFoundException(reference));
  }

  public void fillIn(Reference reference, int number, long version, Input input) {
    HistoricAward award = desk.locked().award(reference).filter(HistoricAward::isLive)
        .orElseThrow(() -> new NotFoundException(reference));
    HistoricTender tender = award.tender(number).orElseThrow(() -> new NotFoundException(number));
    audit.checkVersion(reference, version, tender.version());
    tender.fillIn(input);
    audit.record("register.tenderFilledIn", reference.value(),
        Map.of("tenderer", tender.name(), "rank", tender.rank()));
    letters.makeAnew(award, tender, whatChanged(award, tender, input), desk.keeper(), desk.now());
  }

  /** What the contract was worth and how long it ran, which the winner's letter tells. */
  public void fillInContract(Reference reference, long version, Input input) {
    HistoricAward award = desk.locked().award(reference).filter(HistoricAward::isLive)
        .orElseThrow(() -> new NotFoundException(reference));
    audit.checkVersion(reference, version, award.version());
    award.fillInContract(input);
    audit.record("register.contractFilledIn", reference.value(),
        Map.of("value", String.valueOf(award.value()), "term", award.startsOn() + " to " + award.endsOn()));
    award.tenders().stream().filter(HistoricTender::winner).forEach(winner ->
        letters.makeAnew(award, winner, whatChanged(award, winner, input), desk.keeper(), desk.now()));
  }

  /** Tenderers whose letter cannot be made yet, with what each lacks. */
  public List<HistoricLetters.Lacking> lacking(Reference reference) {
    desk.reader();
    return desk.register().award(reference).map(letters::lacking)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** Printed in a letter that takes the place of an earlier one; not asked for where there is none. */
  private String whatChanged(HistoricAward award, HistoricTender tender, Input input) {
    if (letters.counting(award, tender).isEmpty()) {
      return "";
    }
    String text = input.text("whatChanged", 500);
    input.check();
    return text;
  }
}
