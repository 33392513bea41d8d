package org.detente.report;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.record.Published;

/**
 * Opens what a person names (files, folders, {@code -} for standard input) and gives report after
 * report in that order. Memory holds one report at a time. For one thread.
 */
public final class Reports implements Closeable {
  private final Deque<String> waiting;
  private final Folders folders = new Folders();
  private final Opener opener;
  private final Map<String, Long> passedOver = new TreeMap<>();
  private Optional<Inputs> open = Optional.empty();

  /**
   * @param paths in the order in which their reports are given
   * @param published date of those that give none themselves
   */
  public Reports(List<String> paths, InputStream standardInput, Optional<Published> published) {
    this.waiting = new ArrayDeque<>(paths);
    this.opener = new Opener(standardInput, new DateCandidates(published));
  }

  /**
   * The reports of a stream that somebody else opened.
   *
   * @param name its ending tells what it holds, else its content does; records name it as their
   *     source
   */
  public static Reports ofStream(String name, InputStream in, Optional<Published> published) {
    Reports reports = new Reports(List.of(), InputStream.nullInputStream(), published);
    reports.open = Optional.of(reports.opener.open(name, new BufferedInputStream(in, 1 << 16)));
    return reports;
  }

  /**
   * The report of one row of a table.
   *
   * @param fields under any of the names that inputs use: {@code text}, {@code published} …
   * @param where the table and the row
   */
  public static Received ofRow(
      Map<String, String> fields, String where, Optional<Published> published) {
    return new RowReport(new DateCandidates(published), Failure.FIELDS).read(fields, where);
  }

  /** The next report or failure, or empty at the end. */
  public Optional<Received> next() {
    while (true) {
      Optional<Received> next = open.flatMap(Inputs::next);
      if (next.isPresent()) {
        return next;
      }
      close();
      if (waiting.isEmpty()) {
        return Optional.empty();
      }
      String name = waiting.removeFirst();
      open = isFolder(name) ? unfold(name) : Optional.of(opener.open(name));
    }
  }

  /**
   * What was passed over, with how often: files of other kinds in folders, records of archives that
   * are no page, pages without an article.
   */
  public Map<String, Long> passedOver() {
    Map<String, Long> all = new TreeMap<>(passedOver);
    if (folders.passedOver() > 0) {
      all.put("files of other kinds in folders", folders.passedOver());
    }
    open.ifPresent(inputs -> inputs.passedOver().forEach((w, n) -> all.merge(w, n, Long::sum)));
    return all;
  }

  /** Bytes taken from files and standard input so far, packed as they are. */
  public long bytesRead() {
    return opener.bytesRead();
  }

  /** Puts the folder's files first in the queue. */
  private Optional<Inputs> unfold(String folder) {
    try {
      List<String> files = folders.files(Path.of(folder));
      if (files.isEmpty()) {
        return Optional.of(
            Opener.failed(folder, Failure.EMPTY, "no file of a known kind in this folder"));
      }
      for (int i = files.size() - 1; i >= 0; i--) {
        waiting.addFirst(files.get(i));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Opener.failed(folder, Failure.IO, "cannot be listed: " + e.getMessage()));
    }
  }

  private static boolean isFolder(String name) {
    try {
      return !name.equals(Opener.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().passedOver().forEach((what, n) -> passedOver.merge(what, n, Long::sum));
        open.get().close();
      }
    } catch (IOException e) {
      // All that was wanted of it has been read.
    }
    open = Optional.empty();
  }
}
