package org.detente.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.app.store.Listing;
import org.detente.app.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the verbs that list rows have in common. */
abstract class ListVerb implements Callable<Integer> {
  private final Listing.Kind kind;
  private final OutputStream out;
  private final PrintStream err;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final FilterOptions filter = new FilterOptions();

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  @Option(names = "--csv", description = "Print CSV.")
  private boolean csv;

  @Option(names = "--parquet", paramLabel = "FILE", description = "Write a Parquet file.")
  private Optional<Path> parquet = Optional.empty();

  ListVerb(Listing.Kind kind, OutputStream out, PrintStream err) {
    this.kind = kind;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = store.openToRead()) {
      Listing listing = new Listing(open);
      if (parquet.isPresent()) {
        listing.parquet(kind, filter.filter(), parquet.get());
        err.println("detente: wrote " + parquet.get());
        return ExitCode.DONE;
      }
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      Table table = new Table(buffered, form());
      listing.list(kind, filter.filter(), table::row);
      table.end();
      buffered.flush();
    }
    return ExitCode.DONE;
  }

  private Table.Form form() {
    Table.Form plain = csv ? Table.Form.CSV : Table.Form.PEOPLE;
    return json ? Table.Form.JSON : plain;
  }
}
