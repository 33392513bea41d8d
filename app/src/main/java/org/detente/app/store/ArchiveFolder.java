package org.detente.app.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code detente-archive} wrote: the records of the steps that ended. Files of steps that did
 * not are left alone.
 */
public final class ArchiveFolder {
  private final Path folder;

  /** Takes a record, as it is written in JSON. */
  public interface Taker {
    void take(String file, String record) throws IOException;
  }

  public ArchiveFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The files of records, step by step.
   *
   * @throws IOException if the folder is none of ours, or cannot be read
   */
  public List<Path> files() throws IOException {
    Path steps = folder.resolve("_steps");
    if (!Files.isDirectory(steps)) {
      throw new IOException(folder + " was not written by detente-archive: it has no _steps");
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> ended = Files.list(steps)) {
      for (Path step : ended.filter(ArchiveFolder::isStep).sorted().toList()) {
        for (String line : Files.readAllLines(step, StandardCharsets.UTF_8)) {
          String[] fields = line.split("\t", -1);
          if (fields.length == 2 && fields[0].equals("file")) {
            files.add(inside(fields[1]));
          }
        }
      }
    }
    return files;
  }

  private static boolean isStep(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".tsv") && !name.startsWith(".");
  }

  private Path inside(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IOException("a step names a file outside the folder: " + name);
    }
    return file;
  }

  /**
   * Hands over the records of a file, one at a time.
   *
   * @throws IOException if the file cannot be read, or the taker throws it
   */
  public void records(Path file, Taker taker) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException(file + " is missing: the step that wrote it names it");
    }
    String sql = "SELECT record FROM read_parquet(?)";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, file.toString());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          taker.take(file.toString(), rows.getString(1));
        }
      }
    } catch (SQLException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IOException(file + " cannot be read: " + message, e);
    }
  }
}
