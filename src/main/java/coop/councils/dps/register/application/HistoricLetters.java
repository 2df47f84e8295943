package coop.councils.dps.register.application;

import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.content.LetterFrame.Correction;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.HistoricTender;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The letters of historic awards, as far as the old register holds what they must say (R43). A letter that lacks
 * something is not made until it is filled in; one made before the record was mended is replaced, and names itself as
 * the replacement (R48).
 */
@Dependent
public class HistoricLetters {

  private final HistoricLetterDrafts drafts;
  private final PrintLetter print;
  private final IssueLetter issue;
  private final WithdrawLetters withdrawal;
  private final Letters letters;

  @Inject
  public HistoricLetters(HistoricLetterDrafts drafts, PrintLetter print, IssueLetter issue, WithdrawLetters withdrawal,
      Letters letters) {
    this.drafts = drafts;
    this.print = print;
    this.issue = issue;
    this.withdrawal = withdrawal;
    this.letters = letters;
  }

  /** What keeps the letter to one tenderer from being made. */
  public record Lacking(String tenderer, List<IncompleteException.Missing> elements) {}

  /** The letters of an award that was taken over, as far as they can be made. */
  void make(HistoricAward award, Actor officer, Instant now) {
    HistoricLetterDrafts.Shared shared = drafts.shared(award);
    for (HistoricTender tender : award.tenders()) {
      LetterDraft draft = drafts.of(shared, tender, now, null);
      if (print.missing(draft.content(), draft.frame()).isEmpty()) {
        issue.file(draft, officer, now);
      }
    }
  }

  /** The letter to a tenderer whose record was filled in: made, or made anew in place of the one before. */
  void makeAnew(HistoricAward award, HistoricTender tender, String whatChanged, Actor officer, Instant now) {
    Optional<LetterRow> before = counting(award, tender);
    Correction correction =
        before.map(letter -> new Correction(letter.reference(), letter.dated(), whatChanged)).orElse(null);
    LetterDraft draft = drafts.of(drafts.shared(award), tender, now, correction);
    if (print.missing(draft.content(), draft.frame()).isEmpty()) {
      issue.file(draft, officer, now);
      before.ifPresent(letter -> withdrawal.one(letter.reference(), draft.reference(), whatChanged));
    }
  }

  /** The letter that the tenderer has now, if any. */
  Optional<LetterRow> counting(HistoricAward award, HistoricTender tender) {
    return letters.about(award.reference()).stream()
        .filter(letter -> !letter.withdrawn() && tender.name().equals(letter.recipientName())).findFirst();
  }

  /** Called when the batch was undone: what was handed out no longer counts. */
  void withdraw(List<HistoricAward> awards, String reason) {
    awards.forEach(award -> letters.about(award.reference()).stream().filter(letter -> !letter.withdrawn())
        .forEach(letter -> withdrawal.one(letter.reference(), null, reason)));
  }

  /** Tenderers whose letter cannot be made yet, each with what is missing. */
  List<Lacking> lacking(HistoricAward award) {
    List<Lacking> lacking = new ArrayList<>();
    HistoricLetterDrafts.Shared shared = drafts.shared(award);
    for (HistoricTender tender : award.tenders()) {
      LetterDraft draft = drafts.of(shared, tender, London.startOf(award.decidedOn()), null);
      List<IncompleteException.Missing> missing = print.missing(draft.content(), draft.frame());
      if (!missing.isEmpty()) {
        lacking.add(new Lacking(tender.name(), missing));
      }
    }
    return lacking;
  }
}
