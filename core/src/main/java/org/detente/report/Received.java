package org.detente.report;

import java.util.List;
import org.detente.record.Report;

/** What came of one input, in input order: a report, or the reason why there is none. */
public sealed interface Received {
  /**
   * A report that can be read.
   *
   * @param warnings what was wrong with the input and did not keep it from being read
   */
  record Readable(Report report, List<String> warnings) implements Received {
    public Readable {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An input that gives no report.
   *
   * @param id the id that the input gives, else {@code source}
   * @param source the file, with the line where it holds several reports ({@code file:line})
   * @param message why, in words
   */
  record Unreadable(String id, String source, Failure kind, String message) implements Received {}
}
