package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.Judgement;
import coop.councils.dps.admission.domain.Verdict;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An officer judges the answers of one section, or of one partner: pass, refer to somebody, or fail, each with a
 * reason. Answers that pass of themselves can be judged otherwise; those left alone stay as they were.
 *
 * <p>Refuses a verdict without a reason, any once all is decided, and a page on which an answer or a judgement is not
 * what it is by now.
 */
@UseCase
public class JudgeAnswers {

  private final AssessmentDesk desk;
  private final ApplicationReader reader;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public JudgeAnswers(AssessmentDesk desk, ApplicationReader reader, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.audit = audit;
    this.clock = clock;
  }

  /** Fingerprint of the answers and judgements that a page shows. */
  public static String shown(List<ApplicationView.Item> items) {
    return Sha256.of(items.stream().map(item -> List.of(item.judged().label(), String.valueOf(item.answer()),
        String.valueOf(item.judged().byHand()))).toList().toString());
  }

  /** Name of the field for an answer's verdict or reason. */
  public static String field(String kind, String questionCode) {
    return kind + "-" + questionCode.replace('.', '_');
  }

  /** @param part as {@link ApplicationView#part} has it */
  public void judge(Reference reference, String part, Input input) {
    Application application = desk.assessable(reference);
    Decision.allowedIf(application.isWaiting(), "R09", "application.nothingToDecide").orRefuse();
    List<ApplicationView.Item> items = reader.view(application).part(part);
    if (!shown(items).equals(input.typed("before"))) {
      throw audit.changedMeanwhile(reference);
    }
    Map<JudgedAnswer, Verdict> verdicts = new LinkedHashMap<>();
    for (ApplicationView.Item item : items) {
      read(item.judged(), input, verdicts);
    }
    input.check();
    verdicts.forEach((answer, verdict) ->
        keep(application, answer, verdict, reason(input, answer.question().code())));
  }

  private static void read(JudgedAnswer answer, Input input, Map<JudgedAnswer, Verdict> verdicts) {
    String code = answer.question().code();
    Verdict verdict = verdict(input.typed(field("verdict", code)));
    if (verdict == null) {
      return;
    }
    String reason = reason(input, code);
    boolean unchanged = verdict == answer.verdict()
        && (answer.isAutomatic() ? reason.isEmpty() : reason.equals(answer.byHand().reason()));
    if (unchanged) {
      return;
    }
    if (reason.isEmpty()) {
      input.wrong(field("reason", code), "judge.reason.required", code);
    }
    verdicts.put(answer, verdict);
  }

  private static Verdict verdict(String typed) {
    return Arrays.stream(Verdict.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(null);
  }

  private static String reason(Input input, String code) {
    return input.optionalText(field("reason", code), 1000).orElse("");
  }

  private void keep(Application application, JudgedAnswer answer, Verdict verdict, String reason) {
    Judgement judgement = reader.applications().judgement(application.id(), answer)
        .orElseGet(() -> new Judgement(application, answer));
    judgement.judge(verdict, reason, desk.user().actor(), clock.instant());
    reader.applications().add(judgement);
    audit.record("application.judged", application.reference().value(),
        Map.of("question", answer.label(), "verdict", verdict, "reason", reason));
  }
}
