package org.detente.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.detente.event.VerbDictionary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that codes events by a person's own verbs. */
final class VerbsOption {
  @Spec(Spec.Target.MIXEE)
  private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Option(
      names = "--verbs",
      paramLabel = "FILE",
      description =
          "Codes events by this PETRARCH verb dictionary instead of the shipped patterns. May be"
              + " given more than once.")
  private List<Path> files = List.of();

  /** The dictionary of all files; a file that cannot be read is wrong usage. */
  VerbDictionary dictionary() throws IOException {
    try {
      return VerbDictionary.load(files);
    } catch (NoSuchFileException e) {
      throw wrong("no such file: " + e.getFile());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  boolean isGiven() {
    return !files.isEmpty();
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
