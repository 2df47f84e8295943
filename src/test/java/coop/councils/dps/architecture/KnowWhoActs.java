package coop.councils.dps.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import coop.councils.dps.shared.CurrentActor;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A use case is given the current person, itself or through a collaborator of its own package; otherwise nobody has
 * asked who may.
 */
final class KnowWhoActs extends ArchCondition<JavaClass> {

  /** Use cases that ask nobody who they are, each with its reason. */
  static final Map<String, String> FOR_ANYBODY = Map.ofEntries(
      Map.entry("RequestPasswordReset", "anybody may ask; the link goes to the account's own address"),
      Map.entry("RegisterSupplierPerson", "anybody may register"),
      Map.entry("AskForAccess", "anybody may ask; the link proves that the address is theirs"),
      Map.entry("ConfirmAccess", "whoever holds the secret of the link"),
      Map.entry("ChoosePassword", "whoever holds the secret of the link"),
      Map.entry("ConfirmEmailChange", "whoever holds the secret of the link"),
      Map.entry("VerifyPassword", "happens before anybody is signed in"),
      Map.entry("InviteFirstAdministrator", "the platform itself, at its start"),
      Map.entry("DeliverMail", "the platform itself, on its timer"),
      Map.entry("RemindInvited", "the platform itself, every morning"),
      Map.entry("KeepAdmissionClock", "the platform itself, on its timer"),
      Map.entry("LoadDemonstration", "the platform itself, at its start, into an empty database"),
      Map.entry("ReadDocument", "asks every feature through its DocumentAccess, which knows the person"),
      Map.entry("VerifyLetter", "public: says whether a letter is genuine and nothing of what it says"),
      Map.entry("ReadCalendar", "accounts: whoever holds the secret of a calendar address, which tells dates of competitions"),
      Map.entry("AnswerAsPartner", "partners: whoever holds the secret of a link, which opens one organisation's answers"),
      Map.entry("SubmitAtDeadline", "the platform itself, on its timer, for whoever asked for it"),
      Map.entry("RemindOfDrafts", "the platform itself, on its timer"),
      Map.entry("KeepExpiries", "the platform itself, every morning"),
      Map.entry("ForgetArrivingFiles", "the platform itself, on its timer"),
      Map.entry("ReadQuestionnaire", "public: the questions that anybody may read before they register"),
      Map.entry("ViewDps", "public: the DPS and its lots"),
      Map.entry("ListBankHolidays", "public: the days off by which limits are counted"),
      Map.entry("ComputeTimetable", "public: a calculation that reads no record of anybody"));

  KnowWhoActs() {
    super("be given the current person, directly or through a class of the same package");
  }

  @Override
  public void check(JavaClass useCase, ConditionEvents events) {
    boolean forAnybody = FOR_ANYBODY.containsKey(useCase.getSimpleName());
    if (!forAnybody && !isGivenThePerson(useCase, useCase.getPackageName(), new HashSet<>())) {
      events.add(SimpleConditionEvent.violated(useCase, useCase.getName() + " asks nobody who acts"));
    }
  }

  private static boolean isGivenThePerson(JavaClass type, String home, Set<JavaClass> seen) {
    return seen.add(type) && type.getConstructors().stream()
        .flatMap(constructor -> constructor.getRawParameterTypes().stream())
        .anyMatch(given -> given.isAssignableTo(CurrentActor.class)
            || given.getPackageName().equals(home) && isGivenThePerson(given, home, seen));
  }
}
