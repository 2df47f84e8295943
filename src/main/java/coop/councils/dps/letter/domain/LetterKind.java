package coop.councils.dps.letter.domain;

/**
 * The letters and records of the DPS. What each must say is in section 4 of the rules and in the record of the same
 * name in {@code letter.content}; its words begin with {@link #key()}.
 */
public enum LetterKind {
  ADMISSION("admission", Form.DECISION),
  REFUSAL("refusal", Form.DECISION),
  SUSPENSION("suspension", Form.DECISION),
  REINSTATEMENT("reinstatement", Form.DECISION),
  REMOVAL("removal", Form.DECISION),
  DECLARATION_REQUEST("declarationRequest", Form.DECISION),
  INVITATION("invitation", Form.DECISION),
  AWARD("award", Form.DECISION),
  UNSUCCESSFUL("unsuccessful", Form.DECISION),
  EXCLUDED("excluded", Form.DECISION),
  BELOW_MINIMUM("belowMinimum", Form.DECISION),
  LATE("late", Form.DECISION),
  ABNORMALLY_LOW("abnormallyLow", Form.DECISION),
  NO_AWARD("noAward", Form.NOTICE),
  DECISION_WITHDRAWN("decisionWithdrawn", Form.NOTICE),
  AWARD_AFTER_WITHDRAWAL("awardAfterWithdrawal", Form.DECISION),
  DEBRIEF_REPLY("debriefReply", Form.NOTICE),
  CONTRACT_CONFIRMATION("contractConfirmation", Form.NOTICE),
  APPLICATION_RECEIPT("applicationReceipt", Form.NOTICE),
  TENDER_RECEIPT("tenderReceipt", Form.NOTICE),
  OPENING_RECORD("openingRecord", Form.RECORD),
  RECOMMENDATION("recommendation", Form.RECORD),
  PROCUREMENT_REPORT("procurementReport", Form.RECORD);

  /** What a letter is to the DPS. */
  private enum Form {
    /** Uses the DPS: dated from its opening to its advertised end, never outside (R05). */
    DECISION,
    /** Follows a decision and may be dated after the end of the DPS, never before its opening. */
    NOTICE,
    /** As a notice, but kept on file: it has no recipient, no salutation and no closing. */
    RECORD
  }

  private final String key;
  private final Form form;

  LetterKind(String key, Form form) {
    this.key = key;
    this.form = form;
  }

  /** The beginning of the keys of its words, such as {@code unsuccessful}. */
  public String key() {
    return key;
  }

  /** Whether it is kept on file and sent to nobody. */
  public boolean isRecord() {
    return form == Form.RECORD;
  }

  /** R05: whether it takes a decision that only a running DPS permits. */
  public boolean needsRunningDps() {
    return form == Form.DECISION;
  }

  /** R49: whether a person signs it; receipts and the record of an opening are the platform's own. */
  public boolean isSigned() {
    return this != APPLICATION_RECEIPT && this != TENDER_RECEIPT && this != OPENING_RECORD;
  }

  /** Whether it tells a tenderer the outcome, so that a standstill may run from it (R40). */
  public boolean isOutcome() {
    return switch (this) {
      case AWARD, UNSUCCESSFUL, EXCLUDED, BELOW_MINIMUM, LATE, ABNORMALLY_LOW, AWARD_AFTER_WITHDRAWAL -> true;
      default -> false;
    };
  }
}
