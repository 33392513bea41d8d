package org.detente.archive;

import java.io.Serializable;
import java.util.Optional;
import org.detente.record.Published;

/**
 * The date of reports that give none, in a form that travels to the executors.
 *
 * @param value empty where there is none
 */
record ReportDate(String value) implements Serializable {
  static final ReportDate NONE = new ReportDate("");

  Optional<Published> get() {
    return value.isEmpty() ? Optional.empty() : Optional.of(new Published(value, "option"));
  }
}
