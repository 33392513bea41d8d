package org.detente.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.record.Reading;
import org.detente.record.Stance;
import org.detente.record.Statement;
import org.detente.record.StatementKind;

/** Who said what, to whom, about whom. */
final class StatementsView {
  private StatementsView() {}

  static void write(Sheet sheet, Reading reading, Passages passages, Names names) {
    if (reading.statements().isEmpty()) {
      return;
    }
    sheet.heading("Who said what");
    for (Statement statement : reading.statements()) {
      sheet.item(Passages.label(statement.sentence()), source(statement, passages, names));
      sheet.more(content(statement, passages));
      String about = about(statement, sheet.paint());
      if (!about.isEmpty()) {
        sheet.more(about);
      }
    }
  }

  private static String source(Statement statement, Passages passages, Names names) {
    String speaker =
        statement
            .speaker()
            .flatMap(names::actor)
            .orElseGet(
                () ->
                    statement.source().isEmpty()
                        ? "(not named)"
                        : passages.words(statement.source()));
    List<String> parts = new ArrayList<>();
    String cue = passages.words(statement.cue());
    parts.add(speaker);
    parts.add(cue.isEmpty() ? statement.verb() : cue);
    statement.addressee().flatMap(names::actor).ifPresent(to -> parts.add("→ " + to));
    statement
        .venue()
        .map(venue -> venue.replaceAll("\\s+", " "))
        .filter(venue -> !cue.contains(venue))
        .ifPresent(venue -> parts.add("· " + venue));
    statement
        .date()
        .filter(date -> date.text().isPresent())
        .ifPresent(date -> parts.add("· " + Words.when(date)));
    parts.add("·\u00A0" + kind(statement));
    return String.join(" ", parts);
  }

  private static String kind(Statement statement) {
    String kind = Words.lower(statement.kind());
    return Sheet.whole(statement.marks().map(marks -> kind + " quotation " + marks).orElse(kind));
  }

  private static String content(Statement statement, Passages passages) {
    String words = passages.words(statement.content());
    boolean marked = "“\"‘'«".indexOf(words.charAt(0)) >= 0;
    return statement.kind() == StatementKind.DIRECT && !marked ? "“" + words + "”" : words;
  }

  private static String about(Statement statement, Paint paint) {
    List<String> parts = new ArrayList<>();
    for (String country : statement.about()) {
      String tone =
          statement.stance().stream()
              .filter(stance -> stance.target().equals(country))
              .findFirst()
              .map(stance -> " (tone " + tone(stance, paint) + ")")
              .orElse("");
      parts.add(paint.country(country) + tone);
    }
    return parts.isEmpty() ? "" : "about " + String.join(", ", parts);
  }

  private static String tone(Stance stance, Paint paint) {
    String value = String.format(Locale.ROOT, "%+.2f", stance.value());
    if (stance.value() == 0) {
      return value;
    }
    return stance.value() > 0 ? paint.good(value) : paint.bad(value);
  }
}
