package org.detente.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file to read.
 *
 * @param path with its scheme
 * @param length in bytes: a file that has grown is another one
 */
record InputFile(String path, long length) {
  private static final List<String> ENDINGS =
      List.of(
          ".warc", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".sgm", ".sgml", ".rss", ".atom",
          ".html", ".htm", ".xhtml", ".txt", ".text");

  /**
   * The files that are meant, largest first so that no long one starts last.
   *
   * @param paths files, folders of them, patterns with {@code *}
   * @throws IOException if there is none under one of the paths
   */
  static List<InputFile> list(List<String> paths, Configuration hadoop) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String name : paths) {
      Path path = new Path(name);
      FileSystem system = path.getFileSystem(hadoop);
      FileStatus[] found = system.globStatus(path);
      int before = files.size();
      for (FileStatus status : found == null ? new FileStatus[0] : found) {
        if (status.isDirectory()) {
          unfold(system, status.getPath(), files);
        } else {
          files.add(new InputFile(status.getPath().toString(), status.getLen()));
        }
      }
      if (files.size() == before) {
        throw new IOException("no file of a known kind at " + name);
      }
    }
    files.sort(
        Comparator.comparingLong(InputFile::length).reversed().thenComparing(InputFile::path));
    return files.stream().distinct().toList();
  }

  private static void unfold(FileSystem system, Path folder, List<InputFile> files)
      throws IOException {
    for (FileStatus status : system.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (status.isDirectory()) {
        unfold(system, status.getPath(), files);
      } else if (isKnown(name)) {
        files.add(new InputFile(status.getPath().toString(), status.getLen()));
      }
    }
  }

  boolean isTable() {
    return path.endsWith(".parquet");
  }

  private static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return lower.endsWith(".parquet") || ENDINGS.stream().anyMatch(plain::endsWith);
  }
}
