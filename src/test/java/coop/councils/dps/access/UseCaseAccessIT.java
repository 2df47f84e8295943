package coop.councils.dps.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.application.KeepMembers;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.support.ActingAs;
import coop.councils.dps.support.CompetitionFixture;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.system.domain.Country;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The matrix of every use case that is given a reference and everybody who may not be given its record. */
@ArquillianTest
@ExtendWith(Demonstration.class)
class UseCaseAccessIT {

  /** Who somebody is to the records under test: a competition of Oldham Council and an application of its invitee. */
  private enum Who {
    UNINVITED(Demonstration.REFUSED),
    SUPPLIER(Demonstration.EXAMPLE_COOPERATIVE),
    OWNER(Demonstration.OLDHAM_OWNER),
    EVALUATOR(Demonstration.OLDHAM_EVALUATOR),
    OTHER_OWNER(Demonstration.ROCHDALE_OWNER),
    OFFICER(Demonstration.OFFICER),
    ADMINISTRATOR(Demonstration.ADMINISTRATOR),
    AUDITOR(Demonstration.AUDITOR),
    NOBODY(ActingAs.NOBODY);

    private final String email;

    Who(String email) {
      this.email = email;
    }
  }

  private static final Set<Who> SUPPLIER = EnumSet.of(Who.SUPPLIER);
  private static final Set<Who> OWNER = EnumSet.of(Who.OWNER);
  private static final Set<Who> BUYER = EnumSet.of(Who.OWNER, Who.EVALUATOR);
  private static final Set<Who> OLDHAM = EnumSet.of(Who.OFFICER, Who.ADMINISTRATOR, Who.AUDITOR);
  private static final Set<Who> READERS = EnumSet.of(Who.OWNER, Who.EVALUATOR, Who.OFFICER, Who.ADMINISTRATOR,
      Who.AUDITOR);
  private static final Set<Who> VIEWERS = EnumSet.complementOf(EnumSet.of(Who.UNINVITED, Who.OTHER_OWNER, Who.NOBODY));
  private static final Set<Who> ADMINISTRATOR = EnumSet.of(Who.ADMINISTRATOR);
  private static final Set<Who> KEEPERS = EnumSet.of(Who.OFFICER, Who.ADMINISTRATOR);
  private static final Set<Who> KEEPERS_AND_SUPPLIER = EnumSet.of(Who.SUPPLIER, Who.OFFICER, Who.ADMINISTRATOR);
  private static final Set<Who> OLDHAM_AND_SUPPLIER =
      EnumSet.of(Who.SUPPLIER, Who.OFFICER, Who.ADMINISTRATOR, Who.AUDITOR);
  private static final Set<Who> OWNER_AND_OFFICER = EnumSet.of(Who.OWNER, Who.OFFICER);
  private static final Set<Who> OFFICER = EnumSet.of(Who.OFFICER);

  /** Who may, by use case or by method of one. */
  private static final Map<String, Set<Who>> MAY = Map.ofEntries(
      Map.entry("AskForReasons", SUPPLIER), Map.entry("GiveReasons", OLDHAM), Map.entry("GiveReasons.answer", OFFICER),
      Map.entry("StartApplication", SUPPLIER), Map.entry("KeepPartners", SUPPLIER), Map.entry("KeepLibrary", SUPPLIER),
      Map.entry("JudgeAnswers", OFFICER), Map.entry("KeepQuestionnaires", ADMINISTRATOR),
      Map.entry("KeepQuestionnaires.read", OLDHAM),
      Map.entry("AnswerQuestions", SUPPLIER), Map.entry("SubmitApplication", SUPPLIER),
      Map.entry("AssessApplication", OFFICER), Map.entry("ConfirmDecision", OFFICER),
      Map.entry("ViewApplications", OLDHAM),
      Map.entry("PreviewInvitation", OWNER), Map.entry("ViewAdmissions", OLDHAM), Map.entry("AskForDeclaration", OLDHAM),
      Map.entry("AskForDeclaration.ask", OFFICER), Map.entry("ProposeMeasure", OFFICER), Map.entry("ConfirmMeasure", OFFICER),
      Map.entry("DeclareAssessorInterest", OLDHAM), Map.entry("DeclareAssessorInterest.declare", OFFICER),
      Map.entry("AskAboutAnswer", OLDHAM), Map.entry("AskAboutAnswer.ask", OFFICER),
      Map.entry("ReplyToQuery", SUPPLIER), Map.entry("AssignApplication", OFFICER), Map.entry("ExtendTime", OLDHAM), Map.entry("ExtendTime.extend", OFFICER),
      Map.entry("SubmitBid", SUPPLIER), Map.entry("WriteBid", SUPPLIER), Map.entry("ViewBid", SUPPLIER),
      Map.entry("AttachFiles", SUPPLIER), Map.entry("AskForDeadlineSubmission", SUPPLIER),
      Map.entry("SubmitAtDeadline.atOnce", SUPPLIER),
      Map.entry("ViewOpenedTender", BUYER),
      Map.entry("ReadStanding", READERS), Map.entry("OpenTenders", BUYER), Map.entry("OpenTenders.opening", READERS),
      Map.entry("OpenTenders.opened", READERS),
      Map.entry("DraftCompetition", OWNER), Map.entry("EquipCompetition", OWNER), Map.entry("PlanTimetable", OWNER),
      Map.entry("WorkOutTimetable", OWNER), Map.entry("KeepTemplates", ADMINISTRATOR),
      Map.entry("StateConditions", OWNER),
      Map.entry("AskForShorterTime", OWNER), Map.entry("ReviewDraft", BUYER), Map.entry("AnswerShorterTime", SUPPLIER),
      Map.entry("PublishCompetition", OWNER), Map.entry("CopyCompetition", OWNER), Map.entry("KeepCriteria", ADMINISTRATOR),
      Map.entry("ViewCompetition", VIEWERS), Map.entry("ViewCompetition.ofOwnMember", BUYER),
      Map.entry("ViewCompetition.invitedTo", SUPPLIER), Map.entry("ViewCompetition.invited", READERS),
      Map.entry("Clarify", SUPPLIER), Map.entry("Clarify.waiting", READERS), Map.entry("ReadAnswers", VIEWERS),
      Map.entry("AnswerClarifications", OWNER), Map.entry("SayIntention", SUPPLIER), Map.entry("ViewInvited", READERS),
      Map.entry("ProposeChange", OWNER), Map.entry("ProposeChange.mayChange", OWNER_AND_OFFICER),
      Map.entry("ProposeChange.proposedDay", OWNER_AND_OFFICER),
      Map.entry("ProposeChange.laterDecision", OWNER_AND_OFFICER),
      Map.entry("ProposeChange.recordOutage", OWNER_AND_OFFICER), Map.entry("ConfirmChange", OWNER),
      Map.entry("ViewChanges", VIEWERS),
      Map.entry("DeclareInterest", BUYER), Map.entry("RecordScore", BUYER), Map.entry("AgreeScore", OWNER),
      Map.entry("ViewEvaluation", BUYER), Map.entry("ViewEvaluation.allScores", OWNER),
      Map.entry("ProposeAward", OWNER), Map.entry("ApproveAward", OWNER), Map.entry("SignContract", OWNER),
      Map.entry("ViewAward", OWNER), Map.entry("ViewAward.award", READERS), Map.entry("ViewAward.contract", READERS),
      Map.entry("KeepMembers", ADMINISTRATOR), Map.entry("ImportMembers", ADMINISTRATOR),
      Map.entry("GrantAccess", ADMINISTRATOR), Map.entry("DeclineAccess", ADMINISTRATOR),
      Map.entry("ViewAccessRequests", ADMINISTRATOR),
      Map.entry("ViewMemberImports", ADMINISTRATOR), Map.entry("ViewMembers.find", OLDHAM),
      Map.entry("ManageColleagues", SUPPLIER), Map.entry("DecideJoinRequest", KEEPERS_AND_SUPPLIER),
      Map.entry("DecideJoinRequest.find", OLDHAM_AND_SUPPLIER),
      Map.entry("DecideJoinRequest.mayAnswer", OLDHAM_AND_SUPPLIER),
      Map.entry("MergeSuppliers", OFFICER), Map.entry("FindDuplicates", OLDHAM),
      Map.entry("ManageMail", ADMINISTRATOR), Map.entry("EndRole", ADMINISTRATOR),
      Map.entry("InvitePerson", EnumSet.of(Who.OWNER, Who.ADMINISTRATOR)),
      Map.entry("ImportRegister", KEEPERS), Map.entry("UndoImport", KEEPERS), Map.entry("FillInTender", KEEPERS),
      Map.entry("ViewRegister", OLDHAM),
      Map.entry("TenderReceipts", SUPPLIER), Map.entry("PreviewDecisionLetter", OFFICER),
      Map.entry("PreviewOutcomeLetter", OWNER),
      Map.entry("SendLetterAgain", EnumSet.of(Who.OFFICER, Who.ADMINISTRATOR)),
      Map.entry("CorrectLetter", EnumSet.of(Who.OFFICER, Who.ADMINISTRATOR)),
      Map.entry("FindLetters", OLDHAM), Map.entry("KeepSignatories", EnumSet.noneOf(Who.class)),
      Map.entry("ReadLetters.find", EnumSet.of(Who.SUPPLIER, Who.OFFICER, Who.ADMINISTRATOR, Who.AUDITOR)),
      Map.entry("ReadDocument.find", VIEWERS), Map.entry("ReceiveFile", SUPPLIER));

  /** Answers with what the person may read of it, if only nothing. */
  private static final Set<String> FOR_EVERYBODY = Set.of("ReadLetters.about");

  private final Map<String, String> records = new HashMap<>();

  @BeforeEach
  void find() throws SQLException {
    String competition = Demonstration.competition(Demonstration.WAITS_FOR_OPENING);
    List.of("bid", "competition", "evaluation", "award").forEach(feature -> records.put(feature, competition));
    records.put("admission", one("SELECT reference FROM application WHERE supplier_id ="
        + " (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd')"));
    records.put("member", one("SELECT reference FROM member WHERE name = 'Oldham Council'"));
    records.put("identity",
        one("SELECT reference FROM account WHERE email = '" + Demonstration.OLDHAM_EVALUATOR + "'"));
    records.put("supplier", one("SELECT reference FROM supplier WHERE name = 'Example Cooperative Ltd'"));
    records.put("ManageColleagues",
        one("SELECT reference FROM account WHERE email = '" + Demonstration.EXAMPLE_COOPERATIVE + "'"));
    records.put("DecideJoinRequest", one("SELECT reference FROM join_request"));
    records.put("notification", "MSG-0000-0000-0001");
    records.put("letter", one("SELECT reference FROM letter WHERE recipient_supplier_id ="
        + " (SELECT id FROM supplier WHERE name = 'Example Cooperative Ltd') AND issuer_member_id IS NULL"));
    records.put("register", one("SELECT reference FROM register_batch"));
    records.put("document", "DOC-0000-0000-0001");
    Database.execute("INSERT INTO document (reference, name, media_type, size, sha256, stored_at, version) VALUES"
        + " ('DOC-0000-0000-0001', 'brief.txt', 'text/plain', 5, REPEAT('0', 64), UTC_TIMESTAMP(6), 1)");
    records.put("supplier", "DOC-0000-0000-0002");
    Database.execute("INSERT INTO document (reference, name, media_type, size, sha256, stored_at, version) VALUES"
        + " ('DOC-0000-0000-0002', 'policy.txt', 'text/plain', 5, REPEAT('0', 64), UTC_TIMESTAMP(6), 1)");
    Database.execute("INSERT INTO library_document (supplier_id, document_id, kind, added_by_name, added_at, version)"
        + " SELECT s.id, d.id, 'POLICY', 'Rosa Field', UTC_TIMESTAMP(6), 1 FROM supplier s, document d"
        + " WHERE s.name = 'Example Cooperative Ltd' AND d.reference = 'DOC-0000-0000-0002'");
    Database.execute("INSERT INTO member_batch (reference, status, document_id, file_name, entries, uploaded_by_name,"
        + " uploaded_at, version) SELECT 'MBA-0000-0000-0001', 'PREVIEWED', id, 'members.csv', 1, 'H',"
        + " UTC_TIMESTAMP(6), 1 FROM document WHERE reference = 'DOC-0000-0000-0001'");
    String request = one("SELECT reference FROM access_request WHERE status = 'OPEN'");
    List.of("GrantAccess", "DeclineAccess", "ViewAccessRequests").forEach(name -> records.put(name, request));
    List.of("ImportMembers", "ViewMemberImports").forEach(name -> records.put(name, "MBA-0000-0000-0001"));
    records.put("KeepTemplates", "TPL-0000-0000-0001");
    records.put("ReceiveFile", "DOC-0000-0000-0003");
    Database.execute("INSERT INTO document (reference, name, size, stored_at, version) VALUES"
        + " ('DOC-0000-0000-0003', 'plan.txt', 5, UTC_TIMESTAMP(6), 1)");
    Database.execute("INSERT INTO arriving_file (document_id, account_id, received, parts, touched_at, version)"
        + " SELECT d.id, a.id, 0, 0, UTC_TIMESTAMP(6), 1 FROM document d, account a"
        + " WHERE d.reference = 'DOC-0000-0000-0003' AND a.email = '" + Demonstration.EXAMPLE_COOPERATIVE + "'");
    Database.execute("INSERT INTO competition_document SELECT m.id, d.id FROM mini_competition m, document d"
        + " WHERE d.reference = 'DOC-0000-0000-0001' AND m.reference = '" + competition + "'");
    Database.execute("INSERT INTO outbox_message (reference, recipient, subject, body, queued_at, attempts, sealed,"
        + " secret, version) VALUES ('MSG-0000-0000-0001', 'x@y.example', 'Hello', 'Hello', UTC_TIMESTAMP(6), 0, FALSE,"
        + " FALSE, 1)");
  }

  private static String one(String query) throws SQLException {
    return Database.column(query).get(0);
  }

  @Test
  @DisplayName("X01, X02, X03, X04: whoever may not gets the answer for an absent record")
  void others_find_nothing() {
    assertEquals(List.of(), wrong(false));
  }

  @Test
  @DisplayName("X01: whoever may gets that answer for a reference that names nothing")
  void absent_records() {
    assertEquals(List.of(), wrong(true));
  }

  @Test
  void the_matrix_knows_every_use_case() {
    assertEquals(List.of(), useCases().filter(method -> !FOR_EVERYBODY.contains(name(method)))
        .filter(method -> may(method) == null).map(UseCaseAccessIT::name).toList());
  }

  /** @param absent whether those who may ask for nothing, or those who may not for a record that there is */
  private List<String> wrong(boolean absent) {
    List<String> wrong = new ArrayList<>();
    useCases().filter(method -> may(method) != null).forEach(method -> {
      String reference = records.getOrDefault(method.getDeclaringClass().getSimpleName(),
          records.get(method.getDeclaringClass().getPackageName().split("\\.")[3]));
      String asked = absent ? reference.split("-")[0] + "-7777-7777-7777" : reference;
      for (Who who : Who.values()) {
        if (may(method).contains(who) == absent) {
          String answer = ActingAs.call(who.email, () -> outcome(method, asked));
          if (!answer.equals(NotFoundException.class.getSimpleName())) {
            wrong.add(who + " " + name(method) + ": " + answer);
          }
        }
      }
    });
    return wrong;
  }

  private static Set<Who> may(Method method) {
    return MAY.getOrDefault(name(method), MAY.get(method.getDeclaringClass().getSimpleName()));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  private static Stream<Method> useCases() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getStereotypes().contains(UseCase.class)).map(Bean::getBeanClass).distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() > 0 && isReference(method.getParameters()[0]));
  }

  private static boolean isReference(Parameter parameter) {
    return parameter.getType() == Reference.class
        || parameter.getType() == String.class && parameter.getName().equals("reference");
  }

  private static String outcome(Method method, String reference) throws ReflectiveOperationException {
    Object[] arguments = Arrays.stream(method.getParameterTypes()).map(UseCaseAccessIT::plausible).toArray();
    arguments[0] = method.getParameterTypes()[0] == String.class ? reference : new Reference(reference);
    try {
      return "answered " + method.invoke(CDI.current().select(method.getDeclaringClass()).get(), arguments);
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getSimpleName();
    }
  }

  /** Something that is not refused for itself. */
  private static Object plausible(Class<?> type) {
    Map<Class<?>, Object> values = Map.ofEntries(Map.entry(int.class, 1), Map.entry(long.class, 1L),
        Map.entry(boolean.class, true),
        Map.entry(Integer.class, 1), Map.entry(String.class, "2.1a"), Map.entry(List.class, List.of()),
        Map.entry(Reference.class, Reference.random("TEN")), Map.entry(LocalDate.class, LocalDate.EPOCH),
        Map.entry(Input.class, new Input("test", Map.of("reason", "Because", "priceWeight", "30"))),
        Map.entry(Upload.class, new Upload("a.txt", 1, InputStream::nullInputStream)),
        Map.entry(Judgement.class, new Judgement(3, "Because")),
        Map.entry(Role.class, Role.SUPPLIER_EDITOR), Map.entry(Requirement.class, CompetitionFixture.aRequirement()),
        Map.entry(Criterion.class, CompetitionFixture.aCriterion("Method", "40")),
        Map.entry(KeepMembers.Command.class, new KeepMembers.Command("A council", MembershipCategory.FULL,
            Country.ENGLAND, "Town Hall", "a@council.example", null, LocalDate.EPOCH)));
    return values.get(type);
  }
}
