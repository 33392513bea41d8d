package org.detente.app.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.actor.ActorResolver;
import org.detente.actor.Resolution;
import org.detente.app.WhoLine;
import org.detente.record.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente who}: one phrase, or a file of them. */
@Command(
    name = "who",
    description = "Resolves a phrase to the country and sector it stands for on a day.",
    footer = {
      "",
      "Lines for --json: {\"id\", \"mention\", \"date\"?, \"context\"?}. For one phrase the exit code",
      "is 1 where it is not resolved.",
      "",
      "Examples:",
      "  detente who \"Russian Foreign Minister Sergey Lavrov\"",
      "  detente who --on 2019-06-01 \"the British prime minister\"",
      "  detente who --json mentions.jsonl"
    })
final class WhoCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;

  @Parameters(
      paramLabel = "PHRASE",
      description = "The phrase; with --json a file of JSON lines, or - for standard input.")
  private String phrase = "";

  @Mixin private final ActorsOption actors = new ActorsOption();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "The day in question; default: the latest the lexicon knows.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--context",
      paramLabel = "TEXT",
      description = "Words around the phrase: a country in them fills a gap.")
  private Optional<String> context = Optional.empty();

  @Option(names = "--json", description = "PHRASE is a file of JSON lines; print JSON lines.")
  private boolean json;

  WhoCommand(OutputStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    ActorResolver resolver = new ActorResolver(actors.lexicon());
    return json ? lines(resolver) : single(resolver);
  }

  private int single(ActorResolver resolver) throws IOException {
    Resolution found = resolver.resolve(phrase, on, context);
    if (!found.isResolved()) {
      err.println("detente: not resolved: " + phrase);
      return ExitCode.SOME_FAILED;
    }
    String line =
        found.country().orElse("---")
            + " "
            + found.sector().map(Sector::name).orElse("---")
            + found.name().map(name -> "  " + name).orElse("")
            + "  ("
            + found.from()
            + found.knownOn().map(day -> ", as known on " + day).orElse("")
            + (found.alsoOf().isEmpty() ? "" : "; also of " + String.join(", ", found.alsoOf()))
            + ")\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }

  private int lines(ActorResolver resolver) throws IOException {
    WhoLine answer = new WhoLine(resolver, on, context);
    long number = 0;
    boolean failed = false;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = phrase.equals("-") ? System.in : Files.newInputStream(Path.of(phrase));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        Optional<String> problem = answer.write(line, phrase + ":" + number, bytes);
        problem.ifPresent(message -> err.println("detente: " + message));
        failed |= problem.isPresent();
        bytes.writeTo(out);
        bytes.reset();
      }
    } catch (NoSuchFileException e) {
      err.println("detente: " + phrase + ": no such file");
      failed = true;
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
