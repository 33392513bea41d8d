package org.detente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.detente.app.store.Listing;
import picocli.CommandLine.Command;

/** {@code detente statements}. */
@Command(
    name = "statements",
    description = "Lists who said what.",
    footer = {"", "Example:", "  detente statements --by CHN --of JPN --json"})
final class StatementsCommand extends ListVerb {
  StatementsCommand(OutputStream out, PrintStream err) {
    super(Listing.Kind.STATEMENTS, out, err);
  }
}
