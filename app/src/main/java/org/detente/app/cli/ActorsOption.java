package org.detente.app.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.detente.actor.ActorLexicon;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that adds a person's own actors to the lexicon. */
final class ActorsOption {
  @Spec(Spec.Target.MIXEE)
  private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Option(
      names = {"--actors", "--agents"},
      paramLabel = "FILE",
      description =
          "Adds actors: a table with the columns name, aliases, country, terms, or a PETRARCH actor"
              + " or agent dictionary. May be given more than once.")
  private List<Path> files = List.of();

  /** The shipped lexicon with the files' actors; a file that cannot be read is wrong usage. */
  ActorLexicon lexicon() throws IOException {
    try {
      return ActorLexicon.load(files);
    } catch (NoSuchFileException e) {
      throw wrong("no such file: " + e.getFile());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  List<Path> files() {
    return files;
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
