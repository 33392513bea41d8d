package org.detente.app.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import org.detente.app.store.Listing;
import picocli.CommandLine.Command;

/** {@code detente events}. */
@Command(
    name = "events",
    description = "Lists who did what to whom, a row for each report that tells it.",
    footer = {"", "Example:", "  detente events --between USA,RUS --type CONSULT --csv"})
final class EventsCommand extends ListVerb {
  EventsCommand(OutputStream out, PrintStream err) {
    super(Listing.Kind.EVENTS, out, err);
  }
}
