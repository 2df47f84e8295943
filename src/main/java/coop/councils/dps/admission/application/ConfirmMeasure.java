package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AdmissionMeasure;
import coop.councils.dps.admission.domain.MeasureRow;
import coop.councils.dps.admission.domain.Measures;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * A second officer confirms a suspension, reinstatement or removal, and the letter goes with it; or sends it back with a
 * reason (R16).
 *
 * <p>Refuses whoever proposed it, an interest of either in the supplier (R15), and a use of the DPS after its end (R05).
 */
@UseCase
public class ConfirmMeasure {

  private final AdmissionDesk desk;
  private final Measures measures;
  private final MeasureLetters letters;
  private final PrintLetter print;
  private final Clock clock;

  @Inject
  public ConfirmMeasure(AdmissionDesk desk, Measures measures, MeasureLetters letters, PrintLetter print, Clock clock) {
    this.desk = desk;
    this.measures = measures;
    this.letters = letters;
    this.print = print;
    this.clock = clock;
  }

  /** The measure that waits. */
  public MeasureRow waiting(Reference reference, int lot) {
    return find(reference, lot).row();
  }

  /** The letter as it would go out if the officer confirmed now. */
  public byte[] preview(Reference reference, int lot) {
    AdmissionMeasure measure = find(reference, lot);
    var draft = letters.draft(measure, desk.user(), clock.instant());
    return print.toLookAt(draft.content(), draft.frame());
  }

  /** @param version of the measure that the page was made from */
  public void confirm(Reference reference, int lot, long version, Input input) {
    AdmissionMeasure measure = find(reference, lot);
    measure.mayBeDecidedBy(desk.user().actor()).orRefuse();
    desk.isDisinterested(measure.admission(), desk.user().actor().accountId()).orRefuse();
    desk.isDisinterested(measure.admission(), measure.row().proposedBy()).orRefuse();
    letters.checkVersion(measure, reference, version);
    Instant now = clock.instant();
    // Made first: a reinstatement tells since when the supplier was suspended.
    var draft = letters.draft(measure, desk.user(), now);
    measure.confirm(desk.user().actor(), London.dateOf(now), now);
    letters.send(measure, draft, reference, input);
  }

  /** @param version of the measure that the page was made from */
  public void sendBack(Reference reference, int lot, long version, Input input) {
    AdmissionMeasure measure = find(reference, lot);
    String reason = input.text("reason", 2000);
    input.check();
    letters.checkVersion(measure, reference, version);
    measure.sendBack(reason, desk.user().actor(), clock.instant());
    letters.sentBack(measure, reference, reason);
  }

  private AdmissionMeasure find(Reference reference, int lot) {
    return measures.waiting(desk.admission(reference, lot).id())
        .orElseThrow(() -> new NotFoundException(reference + " has no measure that waits"));
  }
}
