package coop.councils.dps.system.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.StatutoryEndPolicy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An administrator changes the ends of the DPS, or what happens after the statutory one (R05, R06), or records the
 * reference of its contract notice.
 *
 * <p>Refuses a change without a reason, an end before the opening, and a change of a record that somebody else has
 * changed since it was opened.
 */
@UseCase
public class AmendDps {

  private static final String SUBJECT = "DPS";

  private final CurrentUser currentUser;
  private final DynamicPurchasingSystems systems;
  private final AuditTrail auditTrail;

  @Inject
  public AmendDps(CurrentUser currentUser, DynamicPurchasingSystems systems, AuditTrail auditTrail) {
    this.currentUser = currentUser;
    this.systems = systems;
    this.auditTrail = auditTrail;
  }

  /**
   * @param noticeNumber number of the notice that made the change known (R06); null or empty when there is none
   * @param version of the record that the person saw
   */
  public record ChangeEnds(
      LocalDate advertisedEnd, LocalDate statutoryEnd, String noticeNumber, String reason, long version) {

    public ChangeEnds {
      noticeNumber = Objects.requireNonNullElse(noticeNumber, "");
    }
  }

  /** @param version of the record that the person saw */
  public record ChangePolicy(StatutoryEndPolicy policy, String reason, long version) {}

  /** @param version of the record that the person saw */
  public record RecordContractNotice(String reference, long version) {}

  public void changeEnds(ChangeEnds command) {
    currentUser.requireAdministrator();
    requireText("reason", command.reason());
    DynamicPurchasingSystem dps = unchangedSince(command.version());
    Map<String, Object> details =
        Map.of(
            "advertisedEndBefore", dps.validity().advertisedEnd().toString(),
            "advertisedEnd", command.advertisedEnd().toString(),
            "statutoryEndBefore", dps.validity().statutoryEnd().toString(),
            "statutoryEnd", command.statutoryEnd().toString(),
            "noticeNumber", command.noticeNumber(),
            "reason", command.reason());
    dps.changeEnds(command.advertisedEnd(), command.statutoryEnd());
    auditTrail.record("dps.endsChanged", SUBJECT, details);
  }

  public void changePolicy(ChangePolicy command) {
    currentUser.requireAdministrator();
    requireText("reason", command.reason());
    unchangedSince(command.version()).changeStatutoryEndPolicy(command.policy());
    auditTrail.record(
        "dps.statutoryEndPolicyChanged",
        SUBJECT,
        Map.of("policy", command.policy().name(), "reason", command.reason()));
  }

  public void recordContractNotice(RecordContractNotice command) {
    currentUser.requireAdministrator();
    requireText("contractNoticeReference", command.reference());
    unchangedSince(command.version()).recordContractNotice(command.reference());
    auditTrail.record("dps.contractNoticeRecorded", SUBJECT, Map.of("reference", command.reference()));
  }

  private DynamicPurchasingSystem unchangedSince(long version) {
    DynamicPurchasingSystem dps = systems.get();
    if (dps.version() != version) {
      throw new ChangedMeanwhileException(null, null);
    }
    return dps;
  }

  private static void requireText(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInputException(List.of(new FieldError(field, "dps." + field + ".missing")));
    }
  }
}
