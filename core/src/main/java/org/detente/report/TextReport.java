package org.detente.report;

import java.util.List;
import java.util.Optional;
import org.detente.record.ContentId;
import org.detente.record.Report;

/** A text file to a report: all of it is the text. */
final class TextReport {
  private final DateCandidates dates;

  TextReport(DateCandidates dates) {
    this.dates = dates;
  }

  Received read(byte[] bytes, Optional<String> source) throws UnreadableException {
    String text = Decoder.text(bytes);
    if (text.isBlank()) {
      throw new UnreadableException(Failure.EMPTY, "the text is empty");
    }
    return new Received.Readable(
        new Report(
            ContentId.of(text, 16),
            source,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            dates.choose(Optional.empty(), Optional.empty(), text),
            text),
        List.of());
  }
}
