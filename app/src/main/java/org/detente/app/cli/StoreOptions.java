package org.detente.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.app.store.Store;
import picocli.CommandLine.Option;

/** What the verbs that use the store have in common. */
final class StoreOptions {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "detente.duckdb",
      description = "The store; default: ${DEFAULT-VALUE} in the working folder.")
  private Path file = Path.of("detente.duckdb");

  Path file() {
    return file;
  }

  Store openToRead() {
    return Store.openToRead(file);
  }

  Store openToWrite() {
    return Store.open(file);
  }

  /** To change what is there; none is made. */
  Store openToWriteExisting() {
    if (!Files.exists(file)) {
      return Store.openToRead(file);
    }
    return Store.open(file);
  }
}
