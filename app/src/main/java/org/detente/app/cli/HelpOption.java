package org.detente.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that every verb has. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** Gives it to all that have none. */
  static void addTo(CommandLine line) {
    line.getCommandSpec().subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(verb -> verb.findOption("--help") == null)
        .forEach(verb -> verb.addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption())));
  }
}
