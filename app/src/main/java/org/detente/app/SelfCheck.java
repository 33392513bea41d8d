package org.detente.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.actor.ActorResolver;
import org.detente.app.view.ReadingView;
import org.detente.json.RecordJson;
import org.detente.reading.Reader;
import org.detente.record.Published;
import org.detente.record.Reading;
import org.detente.report.Received;
import org.detente.report.Reports;

/**
 * Reads one small report of our own in every form, and looks whether each step found something. The
 * launcher runs it after a build, too, to see which classes a start will need.
 */
public final class SelfCheck {
  private static final Published DAY = new Published("2023-03-15", "option");

  private SelfCheck() {}

  /** One thing that was looked at. */
  public record Result(String what, boolean ok) {}

  public static List<Result> run() throws IOException {
    String text = sample();
    Reader reader = Reader.load();
    Reading reading = reader.read(read(text));
    List<Result> results = new ArrayList<>();
    results.add(check("sentences", reading.sentences().size()));
    results.add(check("actors", reading.actors().size()));
    results.add(check("dates", reading.dates().size()));
    results.add(check("places", reading.places().size()));
    results.add(check("statements", reading.statements().size()));
    results.add(check("events", reading.events().size()));
    results.add(check("issues", reading.issues().size()));
    results.add(
        new Result(
            "phrases resolve",
            ActorResolver.load()
                .resolve("the Russian foreign minister", Optional.empty(), Optional.empty())
                .isResolved()));
    byte[] record = json(reading);
    String page = "<html><body><article><p>" + text.replace("\n", "</p><p>") + "</article>";
    results.add(
        new Result(
            "a second reading gives the same bytes, a page the same events",
            java.util.Arrays.equals(record, json(reader.read(read(text))))
                && reader.read(read(page)).events().size() == reading.events().size()));
    results.add(
        new Result("the record prints", !new ReadingView(100, true).print(reading).isBlank()));
    return results;
  }

  private static Result check(String what, int count) {
    return new Result(what + ": " + count, count > 0);
  }

  private static org.detente.record.Report read(String input) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    try (Reports reports = new Reports(List.of("-"), in, Optional.of(DAY))) {
      return reports
          .next()
          .filter(Received.Readable.class::isInstance)
          .map(received -> ((Received.Readable) received).report())
          .orElseThrow(() -> new IllegalStateException("the sample is not readable"));
    }
  }

  private static byte[] json(Reading reading) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordJson().write(reading, bytes);
    return bytes.toByteArray();
  }

  private static String sample() throws IOException {
    try (InputStream in = SelfCheck.class.getResourceAsStream("self-check.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build left out self-check.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
