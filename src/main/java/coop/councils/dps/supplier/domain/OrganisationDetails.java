package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Input;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an organisation says of itself.
 *
 * @param identifier number in the scheme's register, in its normal form; null for NONE
 * @param addressLines one line of the postal address to a line, without the postcode
 * @param sme fewer than 250 staff, and turnover up to EUR 50 million or balance sheet up to EUR 43 million
 * @param vcse voluntary, community or social enterprise
 */
public record OrganisationDetails(String name, OrganisationType type, IdentifierScheme scheme, String identifier,
    String addressLines, String postcode, String website, boolean sme, boolean vcse) {

  private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");
  private static final Pattern WEBSITE = Pattern.compile("(?i)https?://[^\\s<>\"/:@]+\\.[^\\s<>\"/:@.]{2,}(:\\d{1,5})?(/[^\\s<>\"]*)?");

  public static OrganisationDetails of(Input input) {
    String name = input.text("name", 160);
    OrganisationType type = input.choice("type", OrganisationType.class);
    IdentifierScheme scheme = input.choice("scheme", IdentifierScheme.class);
    String identifier = scheme == null || scheme == IdentifierScheme.NONE ? null : identifier(input, scheme);
    String address = input.lines("addressLines", 400, 7);
    String postcode = postcode(input);
    String website = input.optionalText("website", 200)
        .map(typed -> typed.matches("(?i)https?://.*") ? typed : "https://" + typed).orElse(null);
    if (website != null && !WEBSITE.matcher(website).matches()) {
      input.wrong("website", "organisation.website.form");
    }
    Boolean sme = input.yesOrNo("sme");
    Boolean vcse = input.yesOrNo("vcse");
    input.check();
    return new OrganisationDetails(name, type, scheme, identifier, address, postcode, website, sme, vcse);
  }

  private static String identifier(Input input, IdentifierScheme scheme) {
    String typed = input.text("identifier", 20);
    if (typed == null) {
      return null;
    }
    String number = scheme.normalise(typed);
    return scheme.fits(number) ? number : input.wrong("identifier", "organisation.identifier." + scheme);
  }

  private static String postcode(Input input) {
    String typed = input.text("postcode", 10);
    if (typed == null) {
      return null;
    }
    String compact = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    String postcode = compact.length() < 5 ? compact
        : compact.substring(0, compact.length() - 3) + " " + compact.substring(compact.length() - 3);
    return POSTCODE.matcher(postcode).matches() ? postcode : input.wrong("postcode", "organisation.postcode.form");
  }
}
