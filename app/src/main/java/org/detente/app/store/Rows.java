package org.detente.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.duckdb.DuckDBAppender;

/** Appends rows to one table, cell by cell in the order of its columns. */
final class Rows implements AutoCloseable {
  private final DuckDBAppender appender;

  Rows(DuckDBAppender appender) {
    this.appender = appender;
  }

  Rows begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  Rows add(String value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** Enums are kept in lower case where the record format has them so. */
  Rows lower(Enum<?> value) throws SQLException {
    return add(value.name().toLowerCase(Locale.ROOT));
  }

  Rows add(Enum<?> value) throws SQLException {
    return add(value.name());
  }

  Rows add(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows add(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows add(double value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows add(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A list of codes or ids, with a blank between. */
  Rows words(List<String> values) throws SQLException {
    return add(values.size() == 1 ? values.get(0) : String.join(" ", values));
  }

  Rows bytes(byte[] value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows text(Optional<String> value) throws SQLException {
    return value.isPresent() ? add(value.get()) : none();
  }

  Rows name(Optional<? extends Enum<?>> value) throws SQLException {
    return value.isPresent() ? add(value.get().name()) : none();
  }

  Rows day(Optional<LocalDate> value) throws SQLException {
    if (value.isEmpty()) {
      return none();
    }
    appender.append(value.get());
    return this;
  }

  Rows number(OptionalDouble value) throws SQLException {
    return value.isPresent() ? add(value.getAsDouble()) : none();
  }

  Rows none() throws SQLException {
    appender.appendNull();
    return this;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
