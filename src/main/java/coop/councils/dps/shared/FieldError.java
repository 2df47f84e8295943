package coop.councils.dps.shared;

import java.util.List;

/**
 * @param field name of the field on the page
 * @param messageKey key of the sentence that says how to mend it
 */
public record FieldError(String field, String messageKey, List<Object> arguments) {

  public FieldError(String field, String messageKey, Object... arguments) {
    this(field, messageKey, List.of(arguments));
  }
}
