package org.detente.app.web.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;
import org.detente.json.RecordJson;
import org.detente.reading.Reader;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.report.Received;
import org.detente.report.Reports;

/** {@code POST /read}: a text, a page, or a JSON object with a text; gives its record. */
final class ReadResource implements Resource {
  private static final int WAITING = 6;

  private final Supplier<Reader> reader;
  private final RecordJson json = new RecordJson();
  private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), WAITING);

  ReadResource(Supplier<Reader> reader) {
    this.reader = reader;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    Optional<Published> published =
        call.params().day("published").map(day -> new Published(day.toString(), "option"));
    Report report = report(call.body(), published);
    return turns.run(
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          json.write(reader.get().read(report), bytes);
          return Answer.of(Answer.JSON, bytes.toByteArray());
        });
  }

  private static Report report(byte[] body, Optional<Published> published) {
    try (Reports reports = new Reports(List.of("-"), new ByteArrayInputStream(body), published)) {
      Received first =
          reports.next().orElseThrow(() -> Problem.of(422, "there is no report in it"));
      if (first instanceof Received.Unreadable bad) {
        throw Problem.of(422, bad.message()).with("kind", bad.kind().word());
      }
      if (reports.next().isPresent()) {
        throw Problem.of(422, "send one report at a time");
      }
      return ((Received.Readable) first).report();
    }
  }
}
