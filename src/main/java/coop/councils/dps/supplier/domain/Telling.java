package coop.councils.dps.supplier.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What in names and addresses tells one organisation from others, whatever way it is written. */
final class Telling {

  private static final Set<String> PUBLIC_PROVIDERS = Set.of(("gmail.com googlemail.com outlook.com hotmail.com"
      + " hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk icloud.com me.com mac.com aol.com"
      + " btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com proton.me protonmail.com gmx.com gmx.net"
      + " mail.com fastmail.com zoho.com").split(" "));
  private static final Set<String> LEGAL_FORMS = Set.of("ltd", "limited", "llp", "plc", "cic", "cio", "company",
      "community", "interest", "the", "and", "of", "uk");
  private static final Pattern COOPERATIVE = Pattern.compile("\\bco[- ]?op(erative)?\\b");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern NOT_SEEN = Pattern.compile("[\\p{M}\\p{Cf}'\u2019.]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Telling() {}

  /** Its words in their order, without case, accents, marks that nobody sees, points and hyphens. */
  static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String seen = NOT_SEEN.matcher(plain).replaceAll("");
    String whole = COOPERATIVE.matcher(seen).replaceAll("cooperative");
    return List.of(BETWEEN_WORDS.matcher(whole).replaceAll(" ").strip().split(" "));
  }

  /** As it looks, in small letters: without marks that nobody sees. */
  static String seen(String text) {
    return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A word that many names have, such as Limited. */
  static boolean isLegalForm(String word) {
    return LEGAL_FORMS.contains(word);
  }

  /** Of e-mail, but not those of public providers. */
  static Set<String> domains(Collection<String> addresses) {
    Set<String> domains = new HashSet<>();
    addresses.forEach(address -> domains.add(address.substring(address.indexOf('@') + 1)));
    domains.removeAll(PUBLIC_PROVIDERS);
    return domains;
  }
}
