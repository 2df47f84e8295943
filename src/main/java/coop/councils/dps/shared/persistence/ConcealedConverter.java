package coop.councils.dps.shared.persistence;

import coop.councils.dps.shared.Concealed;
import coop.councils.dps.shared.Envelope;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** A converter does not know the row, so rows are not told apart: what must not be moved is sealed by its feature. */
@Converter(autoApply = true)
public class ConcealedConverter implements AttributeConverter<Concealed, byte[]> {

  public static final String PLACE = "concealed";

  @Override
  public byte[] convertToDatabaseColumn(Concealed concealed) {
    return concealed == null ? null
        : Envelope.configured().seal(concealed.text().getBytes(StandardCharsets.UTF_8), PLACE);
  }

  @Override
  public Concealed convertToEntityAttribute(byte[] stored) {
    return stored == null ? null
        : new Concealed(new String(Envelope.configured().open(stored, PLACE), StandardCharsets.UTF_8));
  }
}
