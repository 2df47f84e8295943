package coop.councils.dps.run;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles the platform's style sheet at build time, from our SCSS and that of the GOV.UK Design System. */
public final class Styles {

  private Styles() {}

  /** @param arguments the SCSS file, the folder of the Design System's SCSS, the CSS file to write */
  public static void main(String[] arguments) throws Exception {
    Path source = Path.of(arguments[0]);
    Path target = Path.of(arguments[2]);
    try (SassCompiler compiler = SassCompilerFactory.bundled()) {
      compiler.setLoadPaths(List.of(new File(arguments[1])));
      compiler.setQuietDeps(true);
      compiler.setOutputStyle(OutputStyle.COMPRESSED);
      Files.createDirectories(target.getParent());
      Files.writeString(target, compiler.compileFile(source.toFile()).getCss());
    }
  }
}
