package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a session remembers a person: by the account and by how often a password was chosen for it, so that a new password
 * ends every session begun with the one before.
 */
public record CallerName(Reference account, int passwordsChosen) {

  private static final Pattern FORM = Pattern.compile("(ACC-[^/]{14})/(\\d{1,9})");

  /** Empty for anything that is no such name. */
  public static Optional<CallerName> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Reference.parse("ACC", form.group(1))
        .map(account -> new CallerName(account, Integer.parseInt(form.group(2)))) : Optional.empty();
  }

  @Override
  public String toString() {
    return account + "/" + passwordsChosen;
  }
}
