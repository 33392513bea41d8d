package org.detente.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What came of a command, run in this process with its output in a pipe. */
record Verb(int code, String out, String err) {
  private static final Terminal PIPE = new Terminal(false, false, 100, false);

  static Verb run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(words, out, new PrintStream(err, true, StandardCharsets.UTF_8), PIPE);
    return new Verb(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
