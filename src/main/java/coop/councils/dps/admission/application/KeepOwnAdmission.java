package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * A supplier pauses its invitations to one lot for a time, takes them up again, or leaves the lot. Invitations that it
 * has already stay as they are, and it may apply again at any time (R13).
 */
@UseCase
public class KeepOwnAdmission {

  private static final int LONGEST_PAUSE_MONTHS = 12;

  private final OwnSupplier own;
  private final Admissions admissions;
  private final OwnAdmissionNews news;

  @Inject
  public KeepOwnAdmission(OwnSupplier own, Admissions admissions, OwnAdmissionNews news) {
    this.own = own;
    this.admissions = admissions;
    this.news = news;
  }

  /** Refuses a pause that begins in the past, ends before it begins, or lasts longer than a year. */
  public void pause(int lot, Input input) {
    Admission admission = admission(lot);
    LocalDate today = own.today();
    LocalDate from = input.date("from");
    LocalDate until = input.date("until");
    if (from != null && from.isBefore(today)) {
      input.wrong("from-day", "pause.from.past", London.date(today));
    }
    if (from != null && until != null && until.isBefore(from)) {
      input.wrong("until-day", "pause.until.beforeStart");
    } else if (from != null && until != null && until.isAfter(from.plusMonths(LONGEST_PAUSE_MONTHS))) {
      input.wrong("until-day", "pause.until.tooLong");
    }
    input.check();
    admission.pause(from, until);
    news.record("admission.paused", admission, Map.of("from", from, "until", until));
  }

  public void resume(int lot) {
    Admission admission = admission(lot);
    admission.resume();
    news.record("admission.resumed", admission, Map.of());
  }

  public void leave(int lot, Input input) {
    Admission admission = admission(lot);
    input.mustBeTicked("sure");
    input.check();
    admission.leave(own.now());
    news.left(admission);
  }

  private Admission admission(int lot) {
    return admissions.holding(own.id(), lot).orElseThrow(() -> new NotFoundException("lot " + lot));
  }
}
