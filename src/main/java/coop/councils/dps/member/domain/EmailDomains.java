package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts behind the @ of the addresses that a member gives its people, such as council.gov.uk.
 *
 * <p>Domains behind which everybody may have an address say nothing about a person, and are refused.
 */
public record EmailDomains(List<String> names) {

  public static final EmailDomains NONE = new EmailDomains(List.of());

  private static final int LONGEST = 400;
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final Set<String> FOR_EVERYBODY = Set.of("""
      aol.co.uk aol.com blueyonder.co.uk btinternet.com btopenworld.com gmail.com googlemail.com
      gmx.co.uk gmx.com hotmail.co.uk hotmail.com icloud.com live.co.uk live.com mail.com me.com
      msn.com ntlworld.com outlook.co.uk outlook.com pm.me proton.me protonmail.com sky.com talk21.com
      talktalk.net tiscali.co.uk virgin.net virginmedia.com yahoo.co.uk yahoo.com ymail.com
      """.strip().split("\\s+"));

  /** As people write them: one to a line, or parted by blanks, commas or semicolons, with or without an @. */
  public static EmailDomains of(String typed) {
    return new EmailDomains(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
        .map(name -> name.replaceFirst("^@", "")).filter(name -> !name.isEmpty()).distinct().toList());
  }

  /** That of the address, or none where everybody may have one like it. */
  public static EmailDomains behind(String email) {
    EmailDomains domains = of(domainOf(email));
    return domains.judge().isAllowed() ? domains : NONE;
  }

  public Decision judge() {
    for (String name : names) {
      if (!DOMAIN.matcher(name).matches()) {
        return Decision.refused("MEMBER", "emailDomains.form", name);
      }
      if (FOR_EVERYBODY.contains(name)) {
        return Decision.refused("MEMBER", "emailDomains.forEverybody", name);
      }
    }
    return Decision.allowedIf(text().length() <= LONGEST, "MEMBER", "emailDomains.tooMany");
  }

  /** Whether the address is of one of them: what lies below a domain may be somebody else's. */
  public boolean hold(String email) {
    return names.contains(domainOf(email));
  }

  /** One to a line. */
  public String text() {
    return String.join("\n", names);
  }

  private static String domainOf(String email) {
    return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return String.join(", ", names);
  }
}
