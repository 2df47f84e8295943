package coop.councils.dps.support.client;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged WAR with the test classes that run inside it: one deployment for all integration tests. */
@ArquillianSuiteDeployment
public class PlatformDeployment {

  private static final Path TEST_CLASSES = Path.of("target", "test-classes");
  private static final List<String> OUTSIDE = List.of("support.client.", "journey.", "architecture.", "bench.");

  @Deployment
  static WebArchive platform() throws IOException {
    WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("dps.war")));
    try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("coop"))) {
      files.filter(file -> file.toString().endsWith(".class")).map(PlatformDeployment::className)
          .filter(PlatformDeployment::runsInside).forEach(name -> archive.addClass(name));
    }
    return archive;
  }

  private static String className(Path file) {
    return TEST_CLASSES.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
  }

  /** Unit tests, and tests that only talk to the platform from outside, would bring libraries that it lacks. */
  private static boolean runsInside(String name) {
    String outer = name.replaceFirst("\\$.*", "");
    return !outer.endsWith("Test") && !outer.endsWith("package-info")
        && OUTSIDE.stream().noneMatch(folder -> outer.startsWith("coop.councils.dps." + folder))
        && !type(outer).isAnnotationPresent(RunAsClient.class);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PlatformDeployment.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
