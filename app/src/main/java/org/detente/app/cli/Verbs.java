package org.detente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The verbs in the order in which help lists them, and the streams they write to. */
final class Verbs {
  private final Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();

  Verbs(OutputStream out, PrintStream err, Terminal terminal) {
    Clock clock = Clock.systemUTC();
    verbs.put("read", () -> new ReadCommand(out, err, terminal));
    verbs.put("parse", () -> new ParseCommand(out, err, terminal));
    verbs.put("who", () -> new WhoCommand(out, err));
    verbs.put("dates", () -> new DatesCommand(out, err, terminal));
    verbs.put("places", () -> new PlacesCommand(out, err, terminal));
    verbs.put("add", () -> new AddCommand(out, err, terminal, clock));
    verbs.put("load", () -> new LoadCommand(out, err, terminal, clock));
    verbs.put("watch", () -> new WatchCommand(out, err, clock));
    verbs.put("reports", () -> new ReportsCommand(out, err));
    verbs.put("events", () -> new EventsCommand(out, err));
    verbs.put("statements", () -> new StatementsCommand(out, err));
    verbs.put("actors", () -> new ActorsCommand(out, err));
    verbs.put("plans", () -> new PlansCommand(out, clock));
    verbs.put("dyads", () -> new DyadsCommand(out));
    verbs.put("dyad", () -> new DyadCommand(out, err, terminal));
    verbs.put("test", () -> new TestCommand(out, err, clock));
    verbs.put("serve", () -> new ServeCommand(out, err));
    verbs.put("export", () -> new ExportCommand(out, err, clock));
    verbs.put("explain", () -> new ExplainCommand(out, err, terminal));
    verbs.put("correct", () -> new CorrectCommand(out, err, clock));
    verbs.put("doctor", () -> new DoctorCommand(out));
    verbs.put("generate-completion", AutoComplete.GenerateCompletion::new);
    verbs.put("help", CommandLine.HelpCommand::new);
  }

  /** Adds the one that is asked for, else all: picocli takes its time over each. */
  void addTo(CommandLine line, String[] args) {
    if (args.length > 0 && !args[0].equals("help") && !args[0].equals("generate-completion")) {
      Supplier<Object> wanted = verbs.get(args[0]);
      if (wanted != null) {
        line.addSubcommand(args[0], wanted.get());
        return;
      }
    }
    verbs.forEach((name, verb) -> line.addSubcommand(name, verb.get()));
    line.getCommandSpec().subcommands().values().stream()
        .filter(verb -> verb.getCommandName().equals("generate-completion"))
        .forEach(verb -> verb.getCommandSpec().usageMessage().hidden(true));
  }
}
