package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.reading.Reader;
import org.detente.record.Event;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.table.Row;
import org.junit.jupiter.api.Test;

/** Runs the example of every row through the whole reader. */
class RowExamplesTest {
  /** The parser is statistical: a few examples may be read wrongly by any one model. */
  private static final double SHARE = 0.97;

  @Test
  void theRowsCodeTheirExamplesAsTheyExpect() {
    Reader reader = Reader.load();
    assumeFalse(
        read(reader, "Peru attacked Chile.").events().isEmpty(), "no parser or actor step yet");
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (Row row : LexiconTest.rows()) {
      if (row.find("expect").isPresent()) {
        examples++;
        Reading reading = read(reader, row.get("example"));
        if (reading.events().stream().noneMatch(e -> isExpected(e, row.get("expect")))) {
          wrong.add(row.where() + " " + row.get("example") + " -> " + told(reading));
        }
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - SHARE) * examples));
  }

  private static Reading read(Reader reader, String text) {
    Optional<Published> published = Optional.of(new Published("2019-06-03", "input"));
    return reader.read(Report.of(text, published));
  }

  private static boolean isExpected(Event event, String expected) {
    String[] words = expected.split(" ");
    return event.type().name().equals(words[0])
        && (words.length < 2 || isSide(event.actor(), words[1]))
        && (words.length < 3 || isSide(event.recipient(), words[2]));
  }

  /** A dash stands for a side without a country. */
  private static boolean isSide(List<Party> side, String country) {
    return country.equals("-") ? countries(side).isEmpty() : countries(side).contains(country);
  }

  private static Set<String> countries(List<Party> side) {
    Set<String> found = new TreeSet<>();
    side.forEach(p -> p.country().ifPresent(found::add));
    return found;
  }

  private static List<String> told(Reading reading) {
    return reading.events().stream()
        .map(e -> e.type() + " " + countries(e.actor()) + countries(e.recipient()) + " " + e.rule())
        .toList();
  }
}
