package org.detente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.record.Event;
import org.detente.record.Evidence;
import org.detente.record.Place;
import org.detente.record.Quad;
import org.detente.record.Reading;
import org.detente.record.Statement;
import org.detente.record.Status;

/** Who did what to whom: the news first, then what the report recalls. */
final class EventsView {
  private EventsView() {}

  static void write(Sheet sheet, Reading reading, Passages passages, Names names) {
    write(sheet, "Who did what to whom", false, reading, passages, names);
    write(sheet, "Background", true, reading, passages, names);
  }

  private static void write(
      Sheet sheet,
      String heading,
      boolean background,
      Reading reading,
      Passages passages,
      Names names) {
    List<Event> events =
        reading.events().stream().filter(event -> event.background() == background).toList();
    if (events.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    for (Event event : events) {
      sheet.item(
          Passages.label(event.sentence()), what(event, sheet.paint()) + "  " + who(event, names));
      sheet.more(details(event, reading, sheet.paint()));
      sheet.more(
          "“"
              + passages.around(event.sentence(), event.trigger(), sheet.room() - 2, sheet.paint())
              + "”");
    }
  }

  private static String what(Event event, Paint paint) {
    String type = event.type() + event.mode().map(mode -> " " + mode).orElse("");
    boolean friendly = event.quad() == Quad.VC || event.quad() == Quad.MC;
    return friendly ? paint.good(type) : paint.bad(type);
  }

  private static String who(Event event, Names names) {
    String arrow = event.type().isSymmetric() ? " ↔ " : " → ";
    return names.side(event.actor()) + arrow + names.side(event.recipient());
  }

  private static String details(Event event, Reading reading, Paint paint) {
    List<String> parts = new ArrayList<>();
    String status = Words.lower(event.status());
    parts.add(event.status() == Status.ACTUAL ? status : paint.open(status));
    event.date().ifPresent(date -> parts.add(Words.when(date)));
    event
        .place()
        .ifPresent(
            at -> {
              Place place = reading.places().get(at);
              parts.add("in " + place.name() + place.country().map(c -> ", " + c).orElse(""));
            });
    said(event, reading).ifPresent(by -> parts.add(by));
    parts.add("CAMEO " + event.cameo());
    parts.add(event.quad() + " " + Words.signed(event.intensity()));
    if (event.evidence().size() > 1) {
      parts.add("also in " + others(event));
    }
    return parts.stream().map(Sheet::whole).collect(Collectors.joining(" · "));
  }

  private static Optional<String> said(Event event, Reading reading) {
    return event
        .saidBy()
        .flatMap(id -> reading.statements().stream().filter(s -> s.id().equals(id)).findFirst())
        .map((Statement statement) -> "as said in " + Passages.label(statement.sentence()));
  }

  private static String others(Event event) {
    return event.evidence().stream()
        .skip(1)
        .map(Evidence::sentence)
        .distinct()
        .map(Passages::label)
        .collect(Collectors.joining(" "));
  }
}
