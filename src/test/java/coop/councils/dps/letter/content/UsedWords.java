package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which words the letters use: every kind is written in each of its variants, and what it asks for is noted. */
final class UsedWords {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  private UsedWords() {}

  /** The keys, without versions, that some letter asks for. */
  static Set<String> everywhere() {
    Set<String> used = new HashSet<>();
    for (LetterContent content : variants()) {
      for (boolean preview : List.of(false, true)) {
        LetterFrame frame = SampleLetters.frame(content.kind(), DAY, true);
        LetterFrame again = Altered.with(Altered.with(frame, "reissued", Optional.of(London.startOf(DAY.plusDays(2)))), "correction",
            Optional.of(new LetterFrame.Correction(frame.reference(), DAY.minusDays(3), "The term.")));
        new ComposeLetter(new Asked(used), "https://dps.example/verify", preview).compose(content, again);
      }
    }
    return used;
  }

  private static List<LetterContent> variants() {
    List<LetterContent> all = new ArrayList<>();
    for (LetterKind kind : LetterKind.values()) {
      LetterContent content = SampleLetters.of(kind, DAY);
      all.add(content);
      if (kind.isOutcome()) {
        all.add(Altered.content(content, "standstill", Optional.empty()));
        all.add(Altered.content(content, "tender", new TenderFacts(null, null, DAY.minusDays(20))));
      }
    }
    for (String register : List.of("COH", "CHC", "SC", "NIC", "MPR", "PPON", "VAT")) {
      all.add(Altered.content(SampleLetters.of(LetterKind.ADMISSION, DAY), "supplier",
          new Organisation("Example Cooperative Ltd", register, "123")));
    }
    for (TenderReceipt.Event event : TenderReceipt.Event.values()) {
      all.add(Altered.content(SampleLetters.of(LetterKind.TENDER_RECEIPT, DAY), "event", event));
    }
    all.add(Altered.content(SampleLetters.of(LetterKind.AWARD, DAY), "contractsFinder", false));
    all.add(Altered.content(SampleLetters.of(LetterKind.AWARD, DAY), "scores", new ScoreCard(List.of(
        new ScoreCard.Line("Quality", new BigDecimal("100"), null, new BigDecimal("80"), null, null)),
        new BigDecimal("80"), null, 1, 1, null, null)));
    judged(all);
    all.add(Altered.content(SampleLetters.of(LetterKind.NO_AWARD, DAY), "tender", null));
    all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "welsh", true));
    all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "standstill", false));
    all.add(Altered.content(SampleLetters.of(LetterKind.ADMISSION, DAY), "others",
        List.of(new AdmissionLetter.Other(new LotName(2, "Capacity Building"), false))));
    all.add(Altered.content(SampleLetters.of(LetterKind.OPENING_RECORD, DAY), "tenders", List.of()));
    all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "withVat",
        new InvitationToTender.WithVat(Money.pounds("50000"), 0)));
    all.add(Altered.content(SampleLetters.of(LetterKind.RECOMMENDATION, DAY), "standstill", false));
    all.add(Altered.content(SampleLetters.of(LetterKind.PROCUREMENT_REPORT, DAY), "rejected", List.of()));
    all.add(Altered.content(SampleLetters.of(LetterKind.PROCUREMENT_REPORT, DAY), "standstill", Optional.empty()));
    return all;
  }

  /** Every way in which prices count and equal tenders are told apart. */
  private static void judged(List<LetterContent> all) {
    for (String price : List.of("LOWEST_OVER_PRICE", "LINEAR_FROM_LOWEST", "MEAN", "PER_QUALITY_POINT", "FIXED", "NONE")) {
      all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "judging",
          SampleLetters.judging(price, "PRICE")));
      all.add(Altered.content(SampleLetters.of(LetterKind.UNSUCCESSFUL, DAY), "scores", scores(price,
          new ScoreCard.PerPoint(new BigDecimal("625.00"), new BigDecimal("600.00")))));
    }
    all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "judging",
        SampleLetters.judging("MEAN", "SOCIAL_VALUE")));
    all.add(Altered.content(SampleLetters.of(LetterKind.AWARD, DAY), "scores",
        scores("PER_QUALITY_POINT", new ScoreCard.PerPoint(new BigDecimal("600.00"), null))));
    all.add(Altered.content(SampleLetters.of(LetterKind.INVITATION, DAY), "questions", List.of(
        new InvitationToTender.Question("Method", "How?", new BigDecimal("100"), 500, 0))));
    all.add(Altered.content(SampleLetters.of(LetterKind.RECOMMENDATION, DAY), "ranked", List.of(new RankedTender(1,
        "Sample Commons CIC", new BigDecimal("75.00"), Money.pounds("45000"), new BigDecimal("0.00"),
        new BigDecimal("75.00"), new BigDecimal("600.00")))));
  }

  private static ScoreCard scores(String price, ScoreCard.PerPoint perPoint) {
    ScoreCard sample = SampleLetters.comparedScores();
    return new ScoreCard(sample.lines(), sample.total(), perPoint.winners() == null ? null : sample.winnersTotal(),
        sample.rank(), sample.of(), price, perPoint);
  }

  /** Approves nothing and notes which words were asked for. */
  private static final class Asked extends AbstractMap<String, String> {

    private final Set<String> used;

    Asked(Set<String> used) {
      this.used = used;
    }

    @Override
    public String get(Object key) {
      used.add(key.toString().replaceFirst("@.*", ""));
      return null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
