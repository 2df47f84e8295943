package coop.councils.dps.shared.persistence;

import coop.councils.dps.shared.Money;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Money money) {
    return money == null ? null : money.pounds();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal pounds) {
    return pounds == null ? null : new Money(pounds);
  }
}
