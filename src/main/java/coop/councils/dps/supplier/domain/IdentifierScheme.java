package coop.councils.dps.supplier.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The registers by which an organisation is known, each with the form of its numbers. NONE is for sole traders. */
public enum IdentifierScheme {
  /** Companies House, also registered societies such as RS007654. */
  COH("(([A-Z]{2}|[A-Z]\\d|\\d{2})(\\d{6}|\\d{5}[A-Z]))"),
  /** Charity Commission for England and Wales. */
  CHC("\\d{6,7}(-\\d{1,3})?"),
  /** Scottish Charity Regulator. */
  SC("SC\\d{6}"),
  /** Charity Commission for Northern Ireland. */
  NIC("(NIC)?\\d{6}"),
  /** Mutuals Public Register. */
  MPR("(IP|RS|SP|NI)?\\d{1,6}[A-Z]?"),
  /** Public Procurement Organisation Number, given by the central digital platform. */
  PPON("P[BCDGHJLMNPQRTVWXYZ]{3}-[1-9]{4}-[BCDGHJLMNPQRTVWXYZ]{4}"),
  /** Registration for VAT: of a business, of a branch of it, of a government department or of a health authority. */
  VAT("GB(\\d{9}(\\d{3})?|GD[0-4]\\d{2}|HA[5-9]\\d{2})"),
  NONE("");

  private static final int MODULUS = 97;
  /** Added to the sum in numbers that were given since 2010. */
  private static final int SECOND_SERIES = 55;

  private final Pattern form;

  IdentifierScheme(String form) {
    this.form = Pattern.compile(form);
  }

  /** Without blanks, in capitals, as its register writes it: with leading noughts, hyphens and the letters ahead. */
  public String normalise(String typed) {
    String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return switch (this) {
      case COH -> number.matches("\\d{6,7}") ? "0".repeat(8 - number.length()) + number : number;
      case PPON -> number.replace("-", "").replaceFirst("^(.{4})(.{4})(.{4})$", "$1-$2-$3");
      case VAT -> number.startsWith("GB") ? number : "GB" + number;
      default -> number;
    };
  }

  public boolean fits(String normalised) {
    boolean number = this == NONE || normalised.matches(".*[1-9].*");
    return number && form.matcher(normalised).matches() && (this != VAT || hasRightCheckDigits(normalised.substring(2)));
  }

  /** The last two of the nine digits make the weighted sum of all a multiple of 97, with 55 added or without. */
  private static boolean hasRightCheckDigits(String number) {
    if (number.length() < 9) {
      return true;
    }
    int sum = Integer.parseInt(number.substring(7, 9));
    for (int i = 0; i < 7; i++) {
      sum += Character.digit(number.charAt(i), 10) * (8 - i);
    }
    return sum % MODULUS == 0 || (sum + SECOND_SERIES) % MODULUS == 0;
  }
}
