package org.detente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The reports of one JSON Lines input, one after the other. Blank lines are passed over. */
final class JsonLines implements Inputs {
  private final String name;
  private final InputStream in;
  private final LineReader lines;
  private final JsonReport json;
  private boolean broken;

  JsonLines(String name, InputStream in, JsonReport json) {
    this.name = name;
    this.in = in;
    this.json = json;
    this.lines = new LineReader(in, Limits.REPORT_BYTES);
  }

  @Override
  public Optional<Received> next() {
    if (broken) {
      return Optional.empty();
    }
    try {
      Optional<LineReader.Line> line = lines.next();
      while (line.isPresent() && isBlank(line.get())) {
        line = lines.next();
      }
      return line.map(this::receive);
    } catch (IOException e) {
      broken = true;
      return Optional.of(
          new Received.Unreadable(name, name, Failure.IO, "reading broke off: " + e.getMessage()));
    }
  }

  private Received receive(LineReader.Line line) {
    String where = name + ":" + line.number();
    if (line.bytes().isEmpty()) {
      return new Received.Unreadable(where, where, Failure.TOO_LARGE, Limits.message("line"));
    }
    byte[] bytes = line.bytes().get();
    int from = line.number() == 1 ? Decoder.utf8Mark(bytes) : 0;
    try {
      return json.read(Decoder.strict(StandardCharsets.UTF_8, bytes, from), where);
    } catch (CharacterCodingException e) {
      String reason = Decoder.reason(StandardCharsets.UTF_8, bytes, from);
      return new Received.Unreadable(where, where, Failure.ENCODING, reason);
    }
  }

  private static boolean isBlank(LineReader.Line line) {
    if (line.bytes().isEmpty()) {
      return false;
    }
    for (byte b : line.bytes().get()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
