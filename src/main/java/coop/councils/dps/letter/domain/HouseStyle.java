package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;

/**
 * How the letters of one sender look: the lines of contact under its address, its colour and crest, and whether it
 * writes in Welsh and English (R59).
 *
 * <p>A member has one from the first time somebody saves it; Oldham as manager of the DPS has the one without a member.
 * Letters that were sent keep the look they had.
 */
@Entity
@Table(name = "house_style")
public class HouseStyle {

  /** The colour of a sender that chose none: the platform's own. */
  public static final String PLAIN_ACCENT = "#00565b";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "member_id")
  private Long memberId;

  @Column(name = "address_lines")
  private String addressLines;

  @Column(name = "contact_lines")
  private String contactLines;

  private String accent;
  private boolean welsh;

  @Lob
  private byte[] crest;

  @Column(name = "crest_width")
  private Integer crestWidth;

  @Column(name = "crest_height")
  private Integer crestHeight;

  @Column(name = "crest_alternative")
  private String crestAlternative;

  @Version
  private long version;

  protected HouseStyle() {}

  /** @param contact the first line of contact, such as the address for mail */
  public HouseStyle(long memberId, String contact) {
    this.memberId = memberId;
    this.contactLines = contact;
    this.accent = PLAIN_ACCENT;
  }

  /** @param address lines of the manager's address; null for a member, whose address is in the register of members */
  public void describe(String address, String contact, String colour, boolean inWelsh) {
    addressLines = address;
    contactLines = contact;
    accent = colour;
    welsh = inWelsh;
  }

  public void bear(Picture picture) {
    crest = picture.png();
    crestWidth = picture.width();
    crestHeight = picture.height();
    crestAlternative = picture.alternative();
  }

  public void bearNoCrest() {
    crest = null;
    crestWidth = null;
    crestHeight = null;
    crestAlternative = null;
  }

  public Optional<Picture> crest() {
    return crest == null ? Optional.empty()
        : Optional.of(new Picture(crest, crestWidth, crestHeight, crestAlternative));
  }

  public Row row() {
    return new Row(memberId, addressLines, contactLines, accent, welsh, crest().orElse(null), version);
  }

  public boolean isNew() {
    return id == null;
  }

  public long version() {
    return version;
  }

  /** As pages show it; null where there is no member, no address of its own, no crest. */
  public record Row(Long memberId, String addressLines, String contactLines, String accent, boolean welsh,
      Picture crest, long version) {

    public List<String> contact() {
      return Lines.of(contactLines);
    }

    public List<String> address() {
      return Lines.of(addressLines);
    }
  }
}
