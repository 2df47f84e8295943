package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.DraftCompetition;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.PriceFormula;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the tenders of a draft will be judged, with a worked example on prices that the owner may type. */
@Named("method")
@RequestScoped
public class MethodBacking {

  private static final List<String> PRICES = List.of("45000.00", "50000.00", "60000.00");
  /** Invented: points for quality of the three tenders of the example. */
  private static final List<BigDecimal> QUALITY =
      Stream.of("75", "90", "80").map(BigDecimal::new).toList();
  private static final BigDecimal USUAL_WEIGHT = BigDecimal.valueOf(30);

  @Inject
  private CompetitionBacking competition;
  @Inject
  private DraftCompetition draft;
  @Inject
  private Messages messages;
  @Inject
  private Form form;

  /** What one model makes of each of the three tenders, of the first if it were alone, and of three equal ones. */
  public record Example(PriceModel model, List<String> tenders, String alone, String equal) {}

  public List<String> getModels() {
    return Arrays.stream(PriceModel.values()).map(Enum::name).toList();
  }

  public List<String> getTieBreaks() {
    return Arrays.stream(TieBreak.values()).map(Enum::name).toList();
  }

  public List<Integer> getMarks() {
    return IntStream.rangeClosed(0, HowJudged.BEST_MARK).boxed().toList();
  }

  /** What a mark means, as written or as the platform proposes. */
  public String meaning(int mark) {
    List<String> written = competition.getView().judged().meanings();
    return written.isEmpty() ? messages.text("judging.meaning.proposed." + mark) : written.get(mark);
  }

  public String save() {
    draft.judgeBy(competition.getView().reference(), form.version(), form.input("judging"));
    return "/buyer/competitions/" + competition.getView().reference();
  }

  /** Stays on the page with what was typed, and works the example out. */
  public String work() {
    return null;
  }

  /** The weight of the example: that of the draft, where price has one. */
  public BigDecimal getWeight() {
    BigDecimal weight = competition.getView().judged().priceWeight();
    return weight == null || weight.signum() == 0 ? USUAL_WEIGHT : weight.stripTrailingZeros();
  }

  public String getWeightText() {
    return getWeight().toPlainString();
  }

  /** A price of the example, as typed or as proposed. */
  public String price(int number) {
    return isTyped() ? form.typed("price-" + number) : PRICES.get(number - 1);
  }

  /** Sent with the page, or asked for as they are typed. */
  private boolean isTyped() {
    return form.typed().containsKey("price-1");
  }

  /** What is wrong with the prices typed for the example; null where nothing is. */
  public String getWrong() {
    return typedPrices() == null ? messages.text("example.wrong") : null;
  }

  /** None where the prices are none. */
  public List<Example> getExamples() {
    List<Money> prices = typedPrices();
    return prices == null ? List.of()
        : Arrays.stream(PriceModel.values()).map(model -> example(model, prices)).toList();
  }

  private Example example(PriceModel model, List<Money> prices) {
    List<String> tenders = IntStream.range(0, prices.size()).mapToObj(i -> outcome(model, prices, i)).toList();
    if (!model.hasPoints()) {
      return new Example(model, tenders, messages.text("example.alone." + model),
          messages.text("example.equal." + model));
    }
    Money first = prices.get(0);
    return new Example(model, tenders, outcome(model, List.of(first), 0),
        outcome(model, Collections.nCopies(prices.size(), first), 0));
  }

  private String outcome(PriceModel model, List<Money> prices, int index) {
    Money price = prices.get(index);
    return switch (model) {
      case PER_QUALITY_POINT ->
          new Money(price.pounds().divide(QUALITY.get(index), 2, RoundingMode.HALF_UP)).toString();
      case FIXED -> messages.text("example.fixed");
      default -> new PriceFormula(model, getWeight(), prices).score(price).toPlainString();
    };
  }

  /** Null where one of them is missing or no price above nought. */
  private List<Money> typedPrices() {
    if (!isTyped()) {
      return PRICES.stream().map(Money::pounds).toList();
    }
    Input input = form.input("example");
    List<Money> prices = IntStream.rangeClosed(1, PRICES.size()).mapToObj(number -> input.money("price-" + number))
        .toList();
    try {
      input.check();
    } catch (InvalidInputException wrong) {
      return null;
    }
    return prices;
  }
}
