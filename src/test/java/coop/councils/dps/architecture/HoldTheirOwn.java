package coop.councils.dps.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Version;
import java.util.Set;

/** What is asked of an entity: a version, so that no update is lost (unless its rows are written once), and no door for others to change it unasked. */
final class HoldTheirOwn extends ArchCondition<JavaClass> {

  HoldTheirOwn() {
    super("have a @Version, no public setter and no public constructor without parameters");
  }

  @Override
  public void check(JavaClass entity, ConditionEvents events) {
    boolean versioned = entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    if (!versioned && !entity.isAnnotatedWith(WrittenOnce.class)) {
      add(entity, events, "has no @Version");
    }
    entity.getMethods().stream().filter(method -> isPublic(method.getModifiers()))
        .filter(method -> method.getName().matches("set[A-Z].*"))
        .forEach(method -> add(entity, events, "has the public setter " + method.getName()));
    entity.getConstructors().stream().filter(constructor -> isPublic(constructor.getModifiers()))
        .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
        .forEach(constructor -> add(entity, events, "has a public constructor without parameters"));
  }

  private static boolean isPublic(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC);
  }

  private static void add(JavaClass entity, ConditionEvents events, String what) {
    events.add(SimpleConditionEvent.violated(entity, entity.getName() + " " + what));
  }
}
