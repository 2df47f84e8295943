package coop.councils.dps.letter.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.letter.application.FindLetters;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.pdf.MergedLetters;
import coop.councils.dps.letter.domain.LetterSearch;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The page on which Oldham finds every letter, and a buyer those of its member. */
@Named("findLetters")
@RequestScoped
public class FindLettersBacking {

  @Inject
  private FindLetters letters;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<Page<LetterRow>> page = new Kept<>();
  private final Kept<List<Integer>> years = new Kept<>();

  public Page<LetterRow> getPage() {
    return page.get(() -> letters.find(LetterSearches.of(form::typed), Paging.number(form)));
  }

  public List<Integer> getYears() {
    return years.get(letters::years);
  }

  /** Kinds that can be found: all but the receipts of tenders, which are for their tenderers alone. */
  public List<LetterKind> getKinds() {
    return Arrays.stream(LetterKind.values()).filter(kind -> kind != LetterKind.TENDER_RECEIPT).toList();
  }

  /** Where the letters of this person's side are. */
  public String getHome() {
    return user.require().role().side().home() + "/letters";
  }

  public boolean isOldham() {
    return user.require().role().side() == Role.Side.OLDHAM;
  }

  /** Whether all that is found goes into one PDF. */
  public boolean isForOnePdf() {
    return getPage().total() <= MergedLetters.MOST;
  }

  /** What is looked for, as further parameters of an address. */
  public String getQuery() {
    StringBuilder query = new StringBuilder();
    for (String name : LetterSearches.PARAMETERS) {
      if (!form.typed(name).isBlank()) {
        query.append('&').append(name).append('=').append(URLEncoder.encode(form.typed(name), StandardCharsets.UTF_8));
      }
    }
    return query.toString();
  }
}
