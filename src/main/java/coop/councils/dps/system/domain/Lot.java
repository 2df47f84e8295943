package coop.councils.dps.system.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A category of the DPS. Suppliers are admitted to it and mini-competitions are run in it. */
@Entity
@Table(name = "lot")
public class Lot {

  @Id
  private Long id;

  @Column(nullable = false, unique = true)
  private int number;

  @Column(nullable = false, unique = true, length = 20)
  private String code;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 1000)
  private String description;

  @Version
  private long version;

  protected Lot() {}

  public Lot(int number, String code, String title, String description) {
    this.id = (long) number;
    this.number = number;
    this.code = code;
    this.title = title;
    this.description = description;
  }

  public int number() {
    return number;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }
}
