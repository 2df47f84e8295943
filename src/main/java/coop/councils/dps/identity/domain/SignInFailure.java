package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A wrong password, remembered so that guessing is slow.
 *
 * <p>Counted per address of the network and account together, so that a stranger's guesses do not lock the owner out.
 */
@Entity
@WrittenOnce
@Table(name = "sign_in_failure")
public class SignInFailure {

  public static final int LIMIT_PER_PERSON_AND_ADDRESS = 10;
  public static final int LIMIT_PER_ADDRESS = 100;
  public static final Duration WINDOW = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String email;
  private String address;

  @Column(name = "failed_at")
  private Instant failedAt;

  protected SignInFailure() {}

  public SignInFailure(String email, String address, Instant now) {
    this.email = email;
    this.address = address;
    this.failedAt = now;
  }
}
