package coop.councils.dps.letter.content;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A letter's content with one of its values replaced, so that a table can say which. */
final class Altered {

  private Altered() {}

  /** @param path name of the component, or names with points between them for a record within the record */
  @SuppressWarnings("unchecked")
  static <T extends Record> T with(T original, String path, Object value) {
    String[] names = path.split("\\.", 2);
    try {
      RecordComponent[] components = original.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      boolean found = false;
      for (int i = 0; i < components.length; i++) {
        values[i] = value(components[i], original);
        if (components[i].getName().equals(names[0])) {
          values[i] = names.length == 1 ? value : with((Record) values[i], names[1], value);
          found = true;
        }
      }
      if (!found) {
        throw new AssertionError(original.getClass().getSimpleName() + " has no " + path);
      }
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = original.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(path, impossible);
    }
  }

  static LetterContent content(LetterContent original, String path, Object value) {
    return (LetterContent) with((Record) original, path, value);
  }

  /** What stands for nothing in a component: no words, no items, null. */
  static Object emptyOf(Object original, String path) {
    String[] names = path.split("\\.", 2);
    for (RecordComponent component : original.getClass().getRecordComponents()) {
      if (component.getName().equals(names[0])) {
        if (names.length == 2) {
          return emptyOf(value(component, original), names[1]);
        }
        Class<?> type = component.getType();
        return type == String.class ? " " : type == List.class ? List.of() : null;
      }
    }
    throw new AssertionError(original.getClass().getSimpleName() + " has no " + path);
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(component.getName(), impossible);
    }
  }
}
