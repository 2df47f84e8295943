package coop.councils.dps.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.admission.domain.AdmissionRow;
import coop.councils.dps.admission.domain.Judged;
import coop.councils.dps.admission.domain.MeasureKind;
import coop.councils.dps.admission.domain.MeasureStatus;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.admission.domain.Verdict;
import coop.councils.dps.award.domain.AwardStatus;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Intention;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.ProposedDays;
import coop.councils.dps.competition.domain.Theme;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.letter.application.VerifyLetter;
import coop.councils.dps.letter.domain.LetterEvent;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.member.domain.AccessRequestStatus;
import coop.councils.dps.member.domain.MemberBatchStatus;
import coop.councils.dps.member.domain.MemberChange;
import coop.councils.dps.member.domain.MemberColumn;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.register.domain.RegisterBatchStatus;
import coop.councils.dps.register.domain.RegisterColumn;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.supplier.domain.DocumentKind;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.LikelyDuplicates;
import coop.councils.dps.supplier.domain.OrganisationType;
import coop.councils.dps.system.domain.Country;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StatutoryEndPolicy;
import coop.councils.dps.system.domain.TimetableEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts")
class MessageKeysTest {

  private static final List<String> VERDICTS = Arrays.stream(VerifyLetter.Verdict.values())
      .flatMap(verdict -> Stream.of(verdict.name(), verdict.name() + ".text")).toList();

  /** What may follow a key's beginning; an empty list where the texts are optional or tested elsewhere. */
  private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
      Map.entry("decision.notNow.", names(RequestStatus.values())),
      Map.entry("competition.notNow.", names(CompetitionStatus.values())),
      Map.entry("evaluation.notNow.", without(names(CompetitionStatus.values()), "OPENED")),
      Map.entry("bid.notNow.", names(BidStatus.values())), Map.entry("bid.slot.", names(FileSlot.values())),
      Map.entry("contract.notNow.", without(names(AwardStatus.values()), "APPROVED")),
      Map.entry("award.notNow.", names(AwardStatus.values())),
      Map.entry("register.notNow.", names(RegisterBatchStatus.values())),
      Map.entry("register.column.", names(RegisterColumn.values())),
      Map.entry("accessRequest.notNow.", List.of("GRANTED", "DECLINED")),
      Map.entry("members.notNow.", without(names(MemberBatchStatus.values()), "PREVIEWED")),
      Map.entry("members.column.", names(MemberColumn.values())),
      Map.entry("workOut.fixed.", names(ProposedDays.Fixed.values())),
      Map.entry("judging.priceModel.", names(PriceModel.values())), Map.entry("judging.tieBreak.", names(TieBreak.values())),
      Map.entry("judged.price.", Stream.concat(Stream.of("NONE"), names(PriceModel.values()).stream()).toList()),
      Map.entry("example.alone.", List.of("PER_QUALITY_POINT", "FIXED")),
      Map.entry("example.equal.", List.of("PER_QUALITY_POINT", "FIXED")),
      Map.entry("chart.", List.of("questions", "tenders", "evaluation", "contract")),
      Map.entry("calendar.", List.of("questions", "deadline", "decision")),
      Map.entry("judged.tieBreak.", names(TieBreak.values())),
      Map.entry("judging.meaning.proposed.", List.of("0", "1", "2", "3", "4", "5")),
      Map.entry("members.kind.", names(MemberChange.Kind.values())),
      Map.entry("members.kind.text.", names(MemberChange.Kind.values())),
      Map.entry("member.mayNotBuy.", Arrays.stream(MembershipCategory.values()).filter(one -> !one.buys())
          .map(Enum::name).toList()),
      Map.entry("organisation.identifier.", without(names(IdentifierScheme.values()), "NONE")),
      Map.entry("letter.kind.", names(LetterKind.values())),
      Map.entry("letter.event.", names(LetterEvent.What.values())),
      Map.entry("letter.element.", List.of()),
      Map.entry("verify.code.", VERDICTS),
      Map.entry("verify.file.", VERDICTS),
      Map.entry("welsh.group.", List.of()),
      Map.entry("audit.letter.", Stream.of(LetterEvent.What.SENT_AGAIN, LetterEvent.What.POSTED)
          .map(what -> what.name().toLowerCase(Locale.ROOT)).toList()),
      Map.entry("answer.", List.of("yes", "no")),
      Map.entry("member.category.", names(MembershipCategory.values())),
      Map.entry("changes.kind.", names(ChangeKind.values())),
      Map.entry("changes.confirm.", names(ChangeKind.values())),
      Map.entry("changes.effect.", names(ChangeKind.values())),
      Map.entry("changes.field.", without(names(ChangedField.values()), "QUESTION")),
      Map.entry("intention.choice.", names(Intention.Choice.values())),
      Map.entry("competition.standstill.", List.of("yes", "no")),
      Map.entry("member.country.", names(Country.values())),
      Map.entry("organisation.type.", names(OrganisationType.values())),
      Map.entry("joinRequest.answered.", names(JoinRequest.Outcome.values())),
      Map.entry("duplicates.ground.", names(LikelyDuplicates.Ground.values())),
      Map.entry("organisation.scheme.", names(IdentifierScheme.values())),
      Map.entry("nation.", Arrays.stream(Nation.values()).map(Nation::slug).toList()),
      Map.entry("measure.", names(MeasureKind.values())),
      Map.entry("measure.title.", names(MeasureKind.values())),
      Map.entry("measure.text.", names(MeasureKind.values())),
      Map.entry("measure.effect.", names(MeasureKind.values())),
      Map.entry("measure.confirm.title.", names(MeasureKind.values())),
      Map.entry("audit.measure.", Arrays.stream(MeasureKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .toList()),
      Map.entry("queue.view.", names(QueueFilter.View.values())),
      Map.entry("proposal.outcome.", names(Proposal.Outcome.values())),
      Map.entry("role.", names(Role.values())),
      Map.entry("settings.policy.", names(StatutoryEndPolicy.values())),
      Map.entry("mark.", List.of("0", "1", "2", "3", "4", "5")),
      Map.entry("status.", Stream.of(RequestStatus.values(), CompetitionStatus.values(), BidStatus.values(),
          AwardStatus.values(), RegisterBatchStatus.values(), MemberBatchStatus.values(),
          AccessRequestStatus.values(), AdmissionRow.Standing.values(),
          MeasureStatus.values(), SelfDeclarationRow.Standing.values(), Verdict.values()).flatMap(Arrays::stream).map(Enum::name).distinct().toList()),
      Map.entry("section.", names(Section.values())),
      Map.entry("theme.", names(Theme.values())),
      Map.entry("questionType.", names(QuestionType.values())),
      Map.entry("judged.", names(Judged.values())),
      Map.entry("library.kind.", names(DocumentKind.values())),
      Map.entry("timetable.event.", TimetableEvent.slugs()),
      Map.entry("dps.", List.of("reason.missing", "contractNoticeReference.missing")),
      Map.entry("statutoryEndAcknowledgement.", List.of("name.missing", "legalAdvice.missing", "reason.missing")),
      Map.entry("audit.", List.of()),
      Map.entry("audit.application.", List.of("admitted", "refused")),
      Map.entry("notice.", List.of()));

  private final Messages messages = new Messages();

  @Test
  @DisplayName("have words for every key that Java names")
  void java() {
    assertComplete(UsedKeys.inJava());
  }

  @Test
  @DisplayName("have words for every key that pages name")
  void pages() {
    assertComplete(UsedKeys.inPages());
  }

  @Test
  @DisplayName("are looked for where they are")
  void scanned() {
    assertTrue(UsedKeys.inJava().keySet().containsAll(List.of("gate.late", "error.tooLong", "letter.incomplete",
        "mail.verify.subject", "mail.footer", "decision.notNow.", "audit.member.added", "standstill.refused")));
  }

  @Test
  @DisplayName("come once each: of two with the same key the later one would be shown in both places")
  void once() throws IOException {
    for (String file : List.of("messages", "letters_en", "letters_cy")) {
      List<String> keys = Files.readAllLines(Path.of("src", "main", "resources", file + ".properties")).stream()
          .filter(line -> line.matches("[A-Za-z][^=]*=.*")).map(line -> line.substring(0, line.indexOf('='))).toList();
      assertEquals(keys.stream().distinct().toList(), keys, file);
    }
  }

  private void assertComplete(Map<String, String> used) {
    TreeSet<String> missing = new TreeSet<>();
    used.forEach((key, file) -> {
      if (!key.endsWith(".")) {
        addIfMissing(key, file, missing);
      } else if (ENDINGS.containsKey(key)) {
        ENDINGS.get(key).forEach(ending -> addIfMissing(key + ending, file, missing));
      } else {
        missing.add(key + "? (" + file + "): say in ENDINGS what may follow");
      }
    });
    assertEquals("", String.join("\n", missing), () -> missing.size() + " keys without words");
  }

  private void addIfMissing(String key, String file, TreeSet<String> missing) {
    if (!messages.has(key)) {
      missing.add(key + " (" + file + ")");
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> without(List<String> names, String one) {
    return names.stream().filter(name -> !name.equals(one)).toList();
  }
}
