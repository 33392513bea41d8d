package org.detente.app.cli;

/** What the process says at its end. */
final class ExitCode {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** The store is busy, or not one of ours. */
  static final int STORE = 3;

  /** What a shell gives for a filter whose reader went away (128 + SIGPIPE). */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
