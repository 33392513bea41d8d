package org.detente.app.cli;

import org.detente.reading.Resources;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven built. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"detente " + Resources.load().version()};
  }
}
