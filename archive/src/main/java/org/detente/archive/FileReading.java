package org.detente.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.detente.record.Published;
import org.detente.report.Received;
import org.detente.report.Reports;

/** A file to its rows, one at a time: memory holds one report, however large the file is. */
final class FileReading implements FlatMapFunction<String, Row> {
  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;
  private final ReportDate published;

  FileReading(SerializableConfiguration hadoop, ReportDate published) {
    this.hadoop = hadoop;
    this.published = published;
  }

  @Override
  public Iterator<Row> call(String file) throws IOException {
    Path path = new Path(file);
    FileSystem system = path.getFileSystem(hadoop.value());
    Optional<Published> date = published.get();
    return new Rows(Reports.ofStream(name(path), system.open(path), date));
  }

  /** Files of this machine go by the name that the command line gives them. */
  static String name(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.toUri().getPath() : path.toString();
  }

  private static final class Rows implements Iterator<Row> {
    private final Reports reports;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private boolean ended;

    Rows(Reports reports) {
      this.reports = reports;
    }

    @Override
    public boolean hasNext() {
      if (waiting.isEmpty() && !ended) {
        fill();
      }
      return !waiting.isEmpty();
    }

    private void fill() {
      try {
        Optional<Received> next = reports.next();
        if (next.isPresent()) {
          waiting.add(RecordRow.of(next.get()));
          return;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ended = true;
      reports.passedOver().forEach((what, n) -> waiting.add(RecordRow.count(what, n)));
      reports.close();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return waiting.remove();
    }
  }
}
