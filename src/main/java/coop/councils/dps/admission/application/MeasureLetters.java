package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.ManagerLetters.Signed;
import coop.councils.dps.admission.application.ManagerLetters.Subject;
import coop.councils.dps.admission.domain.AdmissionMeasure;
import coop.councils.dps.admission.domain.MeasurePlan;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Organisation;
import coop.councils.dps.letter.content.ReinstatementLetter;
import coop.councils.dps.letter.content.RemovalLetter;
import coop.councils.dps.letter.content.SuspensionLetter;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The letter of a measure, and the record of it, within the unit of work that decided it. */
@Dependent
class MeasureLetters {

  /** The supplier's page leads to the forms in which the texts are written. */
  private static final String PLACE = "/manage/suppliers";

  private final ManagerLetters manager;
  private final IssueLetter letters;
  private final MailAddresses addresses;
  private final UseOfDps useOfDps;
  private final AuditTrail audit;

  @Inject
  MeasureLetters(ManagerLetters manager, IssueLetter letters, MailAddresses addresses, UseOfDps useOfDps,
      AuditTrail audit) {
    this.manager = manager;
    this.letters = letters;
    this.addresses = addresses;
    this.useOfDps = useOfDps;
    this.audit = audit;
  }

  void checkVersion(AdmissionMeasure measure, Reference supplier, long shown) {
    audit.checkVersion(supplier, shown, measure.version());
  }

  /** @param by the officer who confirms and signs */
  LetterDraft draft(AdmissionMeasure measure, CurrentUser by, Instant at) {
    LotName lot = manager.lot(measure.admission().lotNumber());
    SupplierRow supplier = manager.supplier(measure.admission().supplierId());
    return manager.toSupplier(supplier, new Subject(supplier.reference(), manager.about(lot)), Signed.by(by, at),
        Map.of("reasons", PLACE, "remedy", PLACE), (dps, organisation) -> content(measure, London.dateOf(at), dps, organisation, lot));
  }

  private static LetterContent content(AdmissionMeasure measure, LocalDate today, DpsFacts dps, Organisation supplier,
      LotName lot) {
    MeasurePlan plan = measure.plan();
    LocalDate from = plan.effectiveOn().isBefore(today) ? today : plan.effectiveOn();
    return switch (plan.kind()) {
      case SUSPEND -> new SuspensionLetter(dps, supplier, lot, from, plan.reasons(), plan.remedy());
      case REINSTATE -> new ReinstatementLetter(dps, supplier, lot, measure.admission().suspendedFrom(), from,
          plan.reasons());
      case REMOVE -> new RemovalLetter(dps, supplier, lot, plan.noticeGiven(), from, plan.reasons(), plan.remedy());
    };
  }

  void send(AdmissionMeasure measure, LetterDraft draft, Reference supplier, Input input) {
    LocalDate day = London.dateOf(draft.frame().issuedAt());
    useOfDps.refuseUnlessAllowed(day, day, supplier, input);
    MeasurePlan plan = measure.plan();
    audit.record("measure." + plan.kind().name().toLowerCase(Locale.ROOT), supplier.value(),
        Map.of("lot", measure.admission().lotNumber(), "from", plan.effectiveOn(), "reasons", plan.reasons()));
    letters.issue(draft, addresses.ofSupplier(measure.admission().supplierId()));
  }

  void sentBack(AdmissionMeasure measure, Reference supplier, String reason) {
    audit.record("measure.sentBack", supplier.value(),
        Map.of("lot", measure.admission().lotNumber(), "measure", measure.plan().kind(), "reason", reason));
  }
}
