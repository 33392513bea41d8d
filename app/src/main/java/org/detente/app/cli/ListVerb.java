package org.detente.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.detente.app.store.Listing;
import org.detente.app.store.Store;
import picocli.CommandLine.Mixin;

/** What the verbs that list rows have in common. */
abstract class ListVerb implements Callable<Integer> {
  private final Listing.Kind kind;
  private final OutputStream out;
  private final PrintStream err;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();
  @Mixin private final FilterOptions filter = new FilterOptions();

  @Mixin private final FormOptions form = new FormOptions();

  ListVerb(Listing.Kind kind, OutputStream out, PrintStream err) {
    this.kind = kind;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    try (Store open = store.openToRead()) {
      Listing listing = new Listing(open, source.get());
      if (form.parquet().isPresent()) {
        listing.parquet(kind, filter.filter(), form.parquet().get());
        err.println("detente: wrote " + form.parquet().get());
        return ExitCode.DONE;
      }
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      Table table = form.table(buffered);
      listing.list(kind, filter.filter(), table::row);
      table.end();
      buffered.flush();
    }
    return ExitCode.DONE;
  }
}
