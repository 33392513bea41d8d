package org.detente.app.cli;

import org.detente.app.store.Source;
import picocli.CommandLine.Option;

/** Whether lists and figures follow people's corrections. */
final class SourceOption {
  @Option(
      names = "--as-read",
      description = "What was read, without the corrections that people made.")
  private boolean asRead;

  Source get() {
    return asRead ? Source.AS_READ : Source.CORRECTED;
  }
}
