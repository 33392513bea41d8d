package org.detente.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.detente.app.store.KeptReport;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;
import org.detente.json.RecordJson;
import org.detente.reading.Reader;
import org.detente.record.Reading;

/**
 * {@code GET /reports/{id}}: the record of a report in the store. The same text gives the same
 * record, so it is read anew, with all its spans; {@code store} tells whether this reader is the
 * one whose findings the store holds.
 */
final class ReportResource implements Resource {
  private final Stores stores;
  private final Supplier<Reader> reader;
  private final RecordJson json = new RecordJson();

  ReportResource(Stores stores, Supplier<Reader> reader) {
    this.stores = stores;
    this.reader = reader;
  }

  @Override
  public Answer answer(Call call) throws IOException {
    String id = call.part("id");
    Optional<KeptReport> found = stores.ask(store -> KeptReport.find(store, id));
    KeptReport kept =
        found.orElseThrow(() -> Problem.notFound("the store has no report \"" + id + "\""));
    Reading reading = reader.get().read(kept.report());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.write(reading, bytes);
    String record = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    Answer about = Json.object(object -> about(object, kept, isSame(kept, reading)));
    return Answer.of(
        Answer.JSON,
        record.substring(0, record.length() - 1)
            + ",\"store\":"
            + new String(about.body(), StandardCharsets.UTF_8)
            + "}");
  }

  private static void about(JsonGenerator json, KeptReport kept, boolean isSame)
      throws IOException {
    json.writeStringField("run", kept.run());
    json.writeBooleanField("sameReader", isSame);
    if (kept.copyOf().isPresent()) {
      json.writeStringField("copyOf", kept.copyOf().get());
    }
  }

  private static boolean isSame(KeptReport kept, Reading reading) {
    return lines(reading.reader().models()).equals(kept.models().strip())
        && lines(reading.reader().lexicons()).equals(kept.lexicons().strip());
  }

  private static String lines(SortedMap<String, String> hashes) {
    return hashes.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
