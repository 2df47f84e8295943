package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * A supplier answers the questions of its own draft, one at a time; each answer is saved as it is given. An answer that
 * names partners sends each its link.
 */
@UseCase
public class AnswerQuestions {

  private final OwnApplications own;
  private final LibraryFiles files;
  private final InvitePartners partners;
  private final AuditTrail audit;

  @Inject
  public AnswerQuestions(OwnApplications own, LibraryFiles files, InvitePartners partners, AuditTrail audit) {
    this.own = own;
    this.files = files;
    this.partners = partners;
    this.audit = audit;
  }

  public ApplicationView view(Reference reference) {
    return own.reader().view(own.find(reference));
  }

  /** @return code of the next question that nobody has come to */
  public Optional<String> answer(Reference reference, String code, Input input) {
    Application application = own.find(reference);
    Question question = own.reader().questionnaire(application).askedFor(application.lots(), application.answers())
        .stream().filter(asked -> asked.code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFoundException(code));
    String answer = question.answer(input);
    input.check();
    files.refuseOthers(question.row(), answer);
    application.answer(code, answer, own.supplier().now());
    partners.follow(application, question.row(), answer);
    audit.record("application.answered", reference.value(), Map.of("question", code));
    return own.reader().view(application).firstUnansweredAfter(code);
  }
}
