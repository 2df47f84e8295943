package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person who can sign in.
 *
 * <p>Starts without a proven address: by registration or by invitation. Whoever follows the link sent to the address
 * proves it and chooses the password; from then on the person signs in until the account is closed.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String email;
  private String name;
  private String post;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "passwords_chosen")
  private int passwordsChosen;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version
  private long version;

  protected Account() {}

  private Account(String email, String name, String post, Instant now) {
    this.reference = Reference.random("ACC");
    this.email = email;
    this.name = name;
    this.post = post;
    this.active = true;
    this.createdAt = now;
  }

  /** A supplier's person who registered; cannot sign in until the address is proven. */
  public static Account registered(String email, String name, Instant now) {
    return new Account(email, name, null, now);
  }

  /**
   * A council's or Oldham's person who was invited; has no password until the invitation is accepted.
   *
   * @param post the person's job title, printed under their name in letters
   */
  public static Account invited(String email, String name, String post, Instant now) {
    return new Account(email, name, post, now);
  }

  /** A link sent to the address was followed, which proves the address too. */
  public void choosePassword(String hash, Instant now) {
    passwordHash = hash;
    passwordsChosen++;
    if (verifiedAt == null) {
      verifiedAt = now;
    }
  }

  /** @param post printed under the name in letters; null where the person has none */
  public void describe(String itsName, String itsPost) {
    name = itsName;
    post = itsPost;
  }

  /** Links sent to the old and to the new address were both followed. */
  public void changeEmail(String proven) {
    email = proven;
  }

  public boolean canSignIn() {
    return active && verifiedAt != null && passwordHash != null;
  }

  /** As which a session begun now remembers the person. */
  public CallerName callerName() {
    return new CallerName(reference, passwordsChosen);
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public String post() {
    return post;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public long version() {
    return version;
  }

  public boolean isVerified() {
    return verifiedAt != null;
  }
}
