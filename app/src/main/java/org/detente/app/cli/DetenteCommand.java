package org.detente.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command itself; its verbs do the work. */
@Command(
    name = "detente",
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "VERB",
    description = {
      "Reads news reports and keeps an auditable record of how political actors treat each other:",
      "who said what about whom, who did what to whom, when, where, about which issue."
    },
    footer = {
      "",
      "Exit codes: 0 all done; 1 some input failed (the rest is done, failures are listed);",
      "2 wrong usage; 3 the store is busy or not ours; 130 interrupted."
    })
final class DetenteCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;
}
