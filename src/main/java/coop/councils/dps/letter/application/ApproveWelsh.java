package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.content.LetterLanguage;
import coop.councils.dps.letter.content.LetterTexts;
import coop.councils.dps.letter.domain.ApprovedText;
import coop.councils.dps.letter.domain.ApprovedTexts;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An administrator reads the Welsh words of letters beside the English, corrects and approves them, group by group.
 * Until then they are draft translations, and letters that hold them say so (R59).
 *
 * <p>Refuses words without the placeholders and the list items of the English ones, for a letter would lose a value, and
 * words with any other brace, for they could not be filled in.
 */
@UseCase
public class ApproveWelsh {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private final ApprovedTexts approved;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ApproveWelsh(ApprovedTexts approved, AuditTrail audit, CurrentUser user, Clock clock) {
    this.approved = approved;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** Texts whose keys begin alike; those of one kind of letter. */
  public record Group(String name, int texts, int drafts) {}

  /** @param approvedBy null while it is a draft */
  public record Text(String key, String field, String english, String welsh, String approvedBy) {}

  public List<Group> groups() {
    user.requireAdministrator();
    Map<String, List<Text>> byGroup = all().stream().collect(
        Collectors.groupingBy(text -> group(text.key()), TreeMap::new, Collectors.toList()));
    return byGroup.entrySet().stream().map(entry -> new Group(entry.getKey(), entry.getValue().size(),
        (int) entry.getValue().stream().filter(text -> text.approvedBy() == null).count())).toList();
  }

  public List<Text> texts(String name) {
    user.requireAdministrator();
    List<Text> texts = all().stream().filter(text -> group(text.key()).equals(name)).toList();
    if (texts.isEmpty()) {
      throw new NotFoundException(name);
    }
    return texts;
  }

  public void approve(String name, Input input) {
    List<Text> texts = texts(name);
    List<String> words = new ArrayList<>();
    for (Text text : texts) {
      String typed = input.text(text.field(), 8000);
      if (typed != null && !(shape(typed).equals(shape(text.english())) && LetterTexts.canBeFilled(text.key(), typed))) {
        input.wrong(text.field(), "welsh.shape", text.english());
      }
      words.add(typed == null ? "" : typed.replaceAll("\\s*\\R\\s*", " "));
    }
    input.check();
    for (int i = 0; i < texts.size(); i++) {
      approve(texts.get(i).key(), words.get(i));
    }
    audit.record("welsh.approved", "letters", Map.of("group", name, "texts", texts.size()));
  }

  private void approve(String key, String words) {
    String by = user.require().name();
    approved.of(key).ifPresentOrElse(text -> text.approve(words, by, clock.instant()),
        () -> approved.add(new ApprovedText(key, words, by, clock.instant())));
  }

  /** The placeholders of each list item, in alphabetical order. */
  private static List<List<String>> shape(String words) {
    return List.of(words.split("\\|")).stream()
        .map(item -> PLACEHOLDER.matcher(item).results().map(MatchResult::group).sorted().toList()).toList();
  }

  private List<Text> all() {
    Map<String, ApprovedText> byKey =
        approved.all().stream().collect(Collectors.toMap(ApprovedText::key, text -> text));
    List<Text> texts = new ArrayList<>();
    for (String key : LetterTexts.keys(LetterLanguage.WELSH)) {
      ApprovedText text = byKey.get(key);
      texts.add(new Text(key, "words-" + texts.size(), LetterTexts.shipped(LetterLanguage.ENGLISH, key),
          text == null ? LetterTexts.shipped(LetterLanguage.WELSH, key) : text.words(),
          text == null ? null : text.approvedBy()));
    }
    return texts;
  }

  private static String group(String key) {
    return key.replaceFirst("[.@].*", "");
  }
}
