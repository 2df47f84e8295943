package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Concealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The wish to have the tender submitted at the deadline if it is complete, with the declarations made for it. */
@Embeddable
class AtDeadline {

  @Column(name = "at_deadline_by")
  private Long accountId;

  @Column(name = "at_deadline_by_name")
  private String accountName;

  @Column(name = "at_deadline_name")
  private Concealed name;

  @Column(name = "at_deadline_post")
  private Concealed post;

  @Column(name = "at_deadline_conflict")
  private Concealed conflict;

  protected AtDeadline() {}

  AtDeadline(Actor person, Declarations declarations) {
    accountId = person.accountId();
    accountName = person.name();
    name = new Concealed(declarations.name());
    post = new Concealed(declarations.post());
    conflict = Concealed.of(declarations.conflict());
  }

  boolean isWished() {
    return accountId != null;
  }

  Actor person() {
    return new Actor(accountId, accountName);
  }

  Declarations declarations() {
    return new Declarations(name.text(), post.text(), Concealed.textOf(conflict));
  }
}
