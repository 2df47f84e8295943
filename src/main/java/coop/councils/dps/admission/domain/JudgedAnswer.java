package coop.councils.dps.admission.domain;

/**
 * An answer of the applicant, or of a partner for itself, and what is thought of it.
 *
 * @param answer null where there is none
 * @param byHand an officer's judgement of this very answer, which counts before the automatic one; null where there is
 *     none
 * @param givenBy the partner; null where the applicant gave it
 */
public record JudgedAnswer(QuestionRow question, String answer, JudgementRow byHand, PartnerRow givenBy) {

  /** Reference of the partner that gave it; empty where the applicant did. */
  public String partner() {
    return givenBy == null ? "" : givenBy.reference().value();
  }

  /** The question's code, and whose answer it is where a partner gave it. */
  public String label() {
    return givenBy == null ? question.code() : question.code() + " (" + givenBy.name() + ")";
  }

  /** Whether it passes of itself. */
  public boolean isAutomatic() {
    return byHand == null && question.passes(answer);
  }

  /** Null where nobody has judged it, or nobody needs to. */
  public Verdict verdict() {
    if (byHand != null) {
      return byHand.verdict();
    }
    return question.passes(answer) ? Verdict.PASS : null;
  }

  /** Whether an officer still has to look at it, or the supplier to give it: a query may have opened its question. */
  public boolean isOpen() {
    boolean blank = answer == null || answer.isEmpty();
    boolean needed = blank ? question.required() : question.judged() != Judged.INFORMATION;
    return verdict() == Verdict.REFER || needed && verdict() == null;
  }

  public boolean counts(int lot) {
    return question.lotNumber() == null || question.lotNumber() == lot;
  }
}
