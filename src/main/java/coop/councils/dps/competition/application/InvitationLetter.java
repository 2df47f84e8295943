package coop.councils.dps.competition.application;

import coop.councils.dps.competition.application.BuyerLetters.Envelope;
import coop.councils.dps.competition.domain.CompetitionFacts;
import coop.councils.dps.competition.domain.Conditions;
import coop.councils.dps.competition.domain.CpvCodes;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.InvitationToTender;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.content.Term;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.system.application.DpsInLetters;
import coop.councils.dps.system.domain.TenderValidity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The invitation to tender as a letter, one and the same for every supplier invited (R23, R27; rules 4.5). */
@Dependent
public class InvitationLetter {


  private final BuyerLetters letters;
  private final DpsInLetters dps;
  private final Documents documents;
  private final Messages messages;
  private final String baseUrl;

  @Inject
  public InvitationLetter(BuyerLetters letters, DpsInLetters dps, Documents documents, Messages messages,
      @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.letters = letters;
    this.dps = dps;
    this.documents = documents;
    this.messages = messages;
    this.baseUrl = baseUrl;
  }

  /** @param at moment of the publication */
  public LetterDraft of(MiniCompetition competition, Instant deadline, Signer signer, Instant at) {
    Recipient everybody = new Recipient(messages.text("letter.everySupplier", competition.lotNumber()),
        List.of(messages.text("letter.electronically")));
    String draft = "/buyer/competitions/" + competition.reference();
    return letters.draft(competition, content(competition, deadline), new Envelope(at, everybody, null, signer, null,
        Map.of("need", draft + "/requirement", "cpv", draft + "/requirement", "budget", draft + "/requirement",
            "term", draft + "/requirement", "question", draft + "/criteria", "decisionBy", draft + "/timetable",
            "startsOn", draft + "/requirement",
            "questionsBy", draft + "/timetable", "notice", "/help")));
  }

  private static InvitationToTender.WithVat withVat(CompetitionFacts facts) {
    return facts.vat() == null || facts.budget() == null ? null
        : new InvitationToTender.WithVat(facts.vat().gross(facts.budget()), facts.vat().percent());
  }

  private static InvitationToTender.Conditions conditions(Conditions stated) {
    return new InvitationToTender.Conditions(stated.terms(), stated.contactName().isEmpty() ? ""
        : stated.contactName() + ", " + stated.contactEmail(), stated.renewal().months());
  }

  private static InvitationToTender.Judging judging(HowJudged judged) {
    return new InvitationToTender.Judging(judged.priceWeight(), judged.priceWords(), judged.tieBreak().name(),
        judged.marks());
  }

  private InvitationToTender content(MiniCompetition competition, Instant deadline) {
    CompetitionFacts facts = competition.facts();
    LocalDate lastDay = London.dateOf(deadline);
    return new InvitationToTender(letters.about(competition), dps.facts(), facts.background(), facts.description(),
        facts.outcomes(), CpvCodes.shown(facts.cpvCode()), facts.budget(), withVat(facts),
        new Term(facts.startsOn(), facts.endsOn(), facts.extension()), conditions(facts.conditions()),
        documents.byId(competition.documents()).stream().map(DocumentRow::nameInLetters).toList(),
        competition.questions().stream().map(question -> new InvitationToTender.Question(question.fullTitle(),
            question.text(), question.weight(), question.wordLimit(), question.minimumMark())).toList(),
        judging(competition.howJudged()), deadline, competition.questionsBy(),
        Timetable.answersBy(competition.questionsBy(), lastDay), facts.decisionBy(), facts.standstill(),
        new TenderValidity(lastDay).lastDay(),
        baseUrl + "/supplier/tenders/" + competition.reference(),
        letters.writesWelsh(letters.buyer(competition)));
  }
}
