package org.detente.app.cli;

import java.nio.file.Path;
import org.detente.app.store.Source;
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

  @Option(
      names = "--as-read",
      description = "What was read, without the corrections that people made.")
  private boolean asRead;

  Path file() {
    return file;
  }

  Source source() {
    return asRead ? Source.AS_READ : Source.CORRECTED;
  }

  Store openToRead() {
    return Store.openToRead(file);
  }

  Store openToWrite() {
    return Store.open(file);
  }
}
