package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a colleague says of a draft. Suppliers never read it. */
@Entity
@WrittenOnce
@Table(name = "draft_comment")
public class DraftComment {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  private String words;

  @Column(name = "made_by_name")
  private String madeByName;

  @Column(name = "made_at")
  private Instant madeAt;

  /** As pages show it. */
  public record Row(String words, String madeByName, Instant madeAt) {}

  protected DraftComment() {}

  public DraftComment(MiniCompetition competition, String words, Actor by, Instant now) {
    this.competitionId = competition.id();
    this.words = words;
    this.madeByName = by.name();
    this.madeAt = now;
  }
}
