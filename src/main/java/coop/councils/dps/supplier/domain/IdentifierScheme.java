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
  NONE("");

  private final Pattern form;

  IdentifierScheme(String form) {
    this.form = Pattern.compile(form);
  }

  /** Without blanks, in capitals, a company number with its leading noughts. */
  public String normalise(String typed) {
    String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return this == COH && number.matches("\\d{6,7}") ? "0".repeat(8 - number.length()) + number : number;
  }

  public boolean fits(String normalised) {
    return form.matcher(normalised).matches();
  }
}
