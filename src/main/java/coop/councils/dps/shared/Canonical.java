package coop.councils.dps.shared;

import java.lang.reflect.RecordComponent;

/**
 * A value as one text that no other value has, for fingerprints: what people typed cannot be taken for the boundary
 * between two fields.
 */
public final class Canonical {

  private Canonical() {}

  /** Of records, lists and sets in their order, and of what has a text of its own. */
  public static String of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof Record row) {
      text.append('(');
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        write(read(row, component), text);
      }
      text.append(')');
    } else if (value instanceof Iterable<?> many) {
      text.append('[');
      many.forEach(one -> write(one, text));
      text.append(']');
    } else if (value == null) {
      text.append('-');
    } else {
      String own = value.toString();
      text.append(own.length()).append(':').append(own);
    }
  }

  private static Object read(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A public record's value is read by its public accessor", e);
    }
  }
}
