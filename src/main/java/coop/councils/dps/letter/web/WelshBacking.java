package coop.councils.dps.letter.web;

import coop.councils.dps.letter.application.ApproveWelsh;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The Welsh words of letters, read, corrected and approved group by group. */
@Named("welsh")
@RequestScoped
public class WelshBacking {

  @Inject
  private ApproveWelsh welsh;
  @Inject
  private Form form;
  private final Kept<List<ApproveWelsh.Group>> groups = new Kept<>();
  private final Kept<List<ApproveWelsh.Text>> texts = new Kept<>();

  public List<ApproveWelsh.Group> getGroups() {
    return groups.get(welsh::groups);
  }

  public int getDrafts() {
    return getGroups().stream().mapToInt(ApproveWelsh.Group::drafts).sum();
  }

  public List<ApproveWelsh.Text> getTexts() {
    return texts.get(() -> welsh.texts(form.typed("group")));
  }

  public String approve() {
    welsh.approve(form.typed("group"), form.input("welsh"));
    return "/manage/letter-texts?notice=welshApproved";
  }
}
