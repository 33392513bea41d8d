package org.detente.app.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** In which form a verb gives its rows. */
final class FormOptions {
  @Option(names = "--json", description = "Print JSON: one object a line.")
  private boolean json;

  @Option(names = "--csv", description = "Print CSV.")
  private boolean csv;

  @Option(names = "--parquet", paramLabel = "FILE", description = "Write a Parquet file.")
  private Optional<Path> parquet = Optional.empty();

  boolean json() {
    return json;
  }

  Optional<Path> parquet() {
    return parquet;
  }

  /** True where rows are wanted, not a page or an object. */
  boolean rows() {
    return csv || parquet.isPresent();
  }

  Table table(OutputStream out) {
    if (parquet.isPresent()) {
      return Table.parquet(out, parquet.get());
    }
    Table.Form plain = csv ? Table.Form.CSV : Table.Form.PEOPLE;
    return new Table(out, json ? Table.Form.JSON : plain);
  }
}
