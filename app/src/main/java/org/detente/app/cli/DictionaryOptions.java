package org.detente.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.detente.reading.OwnTables;
import org.detente.reading.Reader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a reader codes with a person's own actors and verbs. */
final class DictionaryOptions {
  @Spec(Spec.Target.MIXEE)
  private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Option(
      names = "--verbs",
      paramLabel = "FILE",
      description =
          "Codes events by this PETRARCH verb dictionary instead of the shipped patterns. May be"
              + " given more than once.")
  private List<Path> verbs = List.of();

  /** A reader that knows the files; a file that cannot be read is wrong usage. */
  Reader reader() throws IOException {
    if (verbs.isEmpty() && actors.files().isEmpty()) {
      return Reader.load();
    }
    try {
      return Reader.load(new OwnTables(actors.files(), verbs));
    } catch (NoSuchFileException e) {
      throw wrong("no such file: " + e.getFile());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
