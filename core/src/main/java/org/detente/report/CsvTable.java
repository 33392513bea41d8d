package org.detente.report;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table with a heading: comma, semicolon or tab between fields, quotation marks
 * around those that hold them. Memory holds one row.
 */
final class CsvTable implements Inputs {
  private static final int START = 1 << 12;

  private final String name;
  private final Bounded reader;
  private final RowReport report;
  private Optional<Iterator<CSVRecord>> rows = Optional.empty();
  private boolean ended;

  /**
   * @param in has to be able to go back to a mark
   */
  CsvTable(String name, InputStream in, RowReport report) throws IOException {
    this.name = name;
    this.report = report;
    in.mark(START);
    byte[] start = in.readNBytes(START);
    in.reset();
    in.skipNBytes(Decoder.utf8Mark(start));
    reader = new Bounded(new BufferedReader(new InputStreamReader(in, charset(start))));
  }

  /** Spreadsheets write UTF-8, UTF-16 or the characters of old Windows. */
  private static Charset charset(byte[] start) {
    if (Decoder.utf16(start).isPresent()) {
      return StandardCharsets.UTF_16;
    }
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(start), CharBuffer.allocate(START), false);
    return result.isError() ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }

  @Override
  public Optional<Received> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (rows.isEmpty()) {
        rows = Optional.of(open());
      }
      reader.left = Limits.REPORT_BYTES;
      if (!rows.get().hasNext()) {
        ended = true;
        return Optional.empty();
      }
      CSVRecord row = rows.get().next();
      return Optional.of(report.read(fields(row), name + ":" + row.getRecordNumber()));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      ended = true;
      return Optional.of(
          new Received.Unreadable(name, name, Failure.FIELDS, "broken table: " + e.getMessage()));
    }
  }

  private Iterator<CSVRecord> open() throws IOException {
    reader.mark(START);
    char[] start = new char[START];
    int length = Math.max(0, reader.read(start, 0, START));
    reader.reset();
    String heading = new String(start, 0, length).lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(heading))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();
    CSVParser parser = CSVParser.parse(reader, format);
    if (parser.getHeaderNames().stream().noneMatch(FieldNames::isKnown)) {
      throw new IOException("the first line names no column \"text\"");
    }
    return parser.iterator();
  }

  private static char delimiter(String heading) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(heading, candidate) > count(heading, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static Map<String, String> fields(CSVRecord row) {
    Map<String, String> fields = new HashMap<>(row.toMap());
    fields.keySet().removeIf(column -> !FieldNames.isKnown(column));
    return fields;
  }

  /** Ends a row that goes on and on: a quotation mark that nobody closed. */
  private static final class Bounded extends FilterReader {
    private int left = Limits.REPORT_BYTES;

    Bounded(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
      if (left <= 0) {
        throw new IOException(Limits.message("row"));
      }
      int read = super.read(target, from, length);
      left -= Math.max(0, read);
      return read;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
