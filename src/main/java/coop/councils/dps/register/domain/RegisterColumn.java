package coop.councils.dps.register.domain;

import coop.councils.dps.sheet.domain.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of the old register's sheet, in the order of the template; groups of a criterion follow them.
 *
 * <p>One row is one tender. What an award says of itself stands on the first row of its reference.
 */
public enum RegisterColumn implements SheetColumn {
  REFERENCE("Reference", true),
  LOT("Lot", true),
  BUYER("Buyer", true),
  TITLE("Title", true),
  INVITED("Invitation sent", true),
  DEADLINE("Tender deadline", true),
  DECIDED("Decision letter date", true),
  STANDSTILL("Standstill", true),
  VALUE("Contract value", true),
  STARTS("Contract start", true),
  ENDS("Contract end", true),
  SIGNED("Contract signed", true),
  SIGNATORY("Signatory", true),
  POST("Signatory post", true),
  ACKNOWLEDGEMENT("Acknowledgement", true),
  TENDERER("Tenderer", false),
  ADDRESS("Tenderer address", false),
  RECEIVED("Received on", false),
  OUTCOME("Outcome", false),
  REASONS("Reasons", false),
  ADVANTAGES("Relative advantages", false);

  /** Most criteria that an award may have. */
  public static final int MOST_CRITERIA = 12;

  private final String head;
  private final boolean ofAward;

  RegisterColumn(String head, boolean ofAward) {
    this.head = head;
    this.ofAward = ofAward;
  }

  /** The three columns of one criterion: two of the award, one of the tender. */
  public record OfCriterion(int number) {

    public String title() {
      return "Criterion " + number;
    }

    public String weight() {
      return "Weight " + number;
    }

    public String score() {
      return "Score " + number;
    }

    Stream<String> heads() {
      return Stream.of(title(), weight(), score());
    }
  }

  @Override
  public String head() {
    return head;
  }

  public static List<OfCriterion> criteria() {
    return IntStream.rangeClosed(1, MOST_CRITERIA).mapToObj(OfCriterion::new).toList();
  }

  /** Every head that a sheet may have, in order. */
  public static List<String> allHeads() {
    return Stream.concat(Arrays.stream(values()).map(RegisterColumn::head),
        criteria().stream().flatMap(OfCriterion::heads)).toList();
  }

  /** The heads of what is said once for all tenders of an award, the reference apart. */
  static List<String> headsOfAward() {
    return Stream.concat(
        Arrays.stream(values()).filter(one -> one.ofAward && one != REFERENCE).map(RegisterColumn::head),
        criteria().stream().flatMap(one -> Stream.of(one.title(), one.weight()))).toList();
  }
}
