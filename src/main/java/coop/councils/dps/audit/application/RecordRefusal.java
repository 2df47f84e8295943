package coop.councils.dps.audit.application;

import coop.councils.dps.shared.RefusalShown;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps every refusal, in a unit of work of its own: an attempt must be detectable too (R29). */
@UseCase
public class RecordRefusal {

  private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,4}(-[0-9A-Z]{4}){3}");

  private final AuditTrail audit;

  @Inject
  public RecordRefusal(AuditTrail audit) {
    this.audit = audit;
  }

  public void record(@Observes RefusalShown shown) {
    Matcher named = REFERENCE.matcher(shown.address());
    List<Object> arguments = shown.refusal().arguments();
    String subject = named.find() ? named.group() : "-";
    Map<String, Object> details = Map.of("rule", shown.refusal().rule(), "why", shown.refusal().messageKey(),
        "arguments", arguments, "address", shown.address());
    boolean ofOtherFiles = shown.refusal().rule().equals("FILE") && !shown.address().startsWith("/supplier/tenders/");
    if (shown.address().startsWith("/supplier/") && !ofOtherFiles) {
      // A supplier's refused try may tell that there is a tender.
      audit.recordSealed("refused", subject, details);
    } else {
      audit.record("refused", subject, details);
    }
  }
}
