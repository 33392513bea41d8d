package org.detente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.detente.app.store.Listing;
import picocli.CommandLine.Command;

/** {@code detente actors}. */
@Command(
    name = "actors",
    description = "Lists the actors with the number of reports that mention them.",
    footer = {"", "Example:", "  detente actors --by RUS --type MIL"})
final class ActorsCommand extends ListVerb {
  ActorsCommand(OutputStream out, PrintStream err) {
    super(Listing.Kind.ACTORS, out, err);
  }
}
