package org.detente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.detente.app.store.Listing;
import picocli.CommandLine.Command;

/** {@code detente reports}. */
@Command(
    name = "reports",
    description = "Lists the reports in the store.",
    footer = {"", "Example:", "  detente reports --from 2021-01-01 --issue \"arms control\""})
final class ReportsCommand extends ListVerb {
  ReportsCommand(OutputStream out, PrintStream err) {
    super(Listing.Kind.REPORTS, out, err);
  }
}
