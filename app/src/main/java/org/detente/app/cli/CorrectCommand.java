package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.ExplainJson;
import org.detente.app.store.Correction;
import org.detente.app.store.Corrections;
import org.detente.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code detente correct}: a person's override, as a new row. */
@Command(
    name = "correct",
    description = {
      "Corrects an event or a statement. What was read stays: the correction is a row of its own,",
      "with author, reason and time; --as-read shows lists and figures without it."
    },
    footer = {
      "",
      "Fields of events: type, mode, cameo, status, background, actors, recipients, day, last_day,",
      "valid (false: there is no such event). Of statements: kind, speaker_country,",
      "speaker_sector, about, day, valid.",
      "",
      "Examples:",
      "  detente correct e9f2c81d0a1b --type ACCUSE --reason \"blames, does not reject\"",
      "  detente correct e9f2c81d0a1b --set recipients=RUS,BLR --reason \"both are named\"",
      "  detente correct e9f2c81d0a1b --undo --reason \"was right after all\""
    })
final class CorrectCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Parameters(paramLabel = "ID", description = "Id of the event or statement.")
  private String id = "";

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "What to set; may be given more than once.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(names = "--type", description = "The same as --set type=TYPE.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--status", description = "The same as --set status=STATUS.")
  private Optional<String> status = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who corrects; default: the user's name on this machine.")
  private String author = System.getProperty("user.name", "unknown");

  @Option(
      names = "--undo",
      description = "Take back the last correction of ID that holds, or the correction ID itself.")
  private boolean undo;

  @Option(names = "--json", description = "Print each correction as a JSON object.")
  private boolean json;

  CorrectCommand(OutputStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    type.ifPresent(t -> set.put("type", t));
    status.ifPresent(s -> set.put("status", s));
    if (undo == !set.isEmpty()) {
      err.println("detente: correct takes what to --set, or --undo");
      return ExitCode.WRONG_USAGE;
    }
    try (Store open = store.openToWriteExisting()) {
      Corrections corrections = new Corrections(open);
      if (undo) {
        write(corrections.undo(id, reason, author, clock.instant()));
      }
      for (Map.Entry<String, String> field : set.entrySet()) {
        write(
            corrections.add(id, field.getKey(), field.getValue(), reason, author, clock.instant()));
      }
    } catch (IllegalArgumentException e) {
      err.println("detente: " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    return ExitCode.DONE;
  }

  private void write(Correction made) throws IOException {
    if (json) {
      new ExplainJson(out).write(made);
    } else {
      String what =
          made.undoes().isPresent()
              ? "undone: " + made.undoes().get()
              : made.id() + ": " + made.field() + " = " + made.value();
      out.write((what + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
