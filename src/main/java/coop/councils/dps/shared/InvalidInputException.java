package coop.councils.dps.shared;

import java.util.List;

/** Answers that cannot be accepted, each with its field and a sentence that says how to mend it. */
public final class InvalidInputException extends RuntimeException {

  private final transient List<FieldError> errors;

  public InvalidInputException(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }
}
