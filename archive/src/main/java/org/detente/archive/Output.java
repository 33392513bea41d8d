package org.detente.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that a run writes: {@code records/month=2024-05/STEP-….parquet}, {@code
 * failures/STEP-….parquet}, {@code _steps/STEP.tsv}. A step's files count from the moment when its
 * file under {@code _steps} is there, which is put there last and whole. One run at a time.
 */
final class Output {
  private static final String MONTH = "month=";
  private static final String PART = "-part-";

  private final Path root;
  private final FileSystem system;

  Output(String folder, Configuration hadoop) throws IOException {
    root = new Path(folder);
    system = root.getFileSystem(hadoop);
    system.mkdirs(new Path(root, "_steps"));
  }

  /** The steps that ended, by id. */
  Map<String, StepFile> steps() throws IOException {
    Map<String, StepFile> steps = new LinkedHashMap<>();
    for (FileStatus status : system.listStatus(new Path(root, "_steps"))) {
      String name = status.getPath().getName();
      if (name.endsWith(".tsv") && !name.startsWith(".")) {
        try (FSDataInputStream in = system.open(status.getPath())) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          steps.put(name.substring(0, name.length() - 4), StepFile.parse(text));
        }
      }
    }
    return steps;
  }

  /** Where a step writes before it has ended; what an earlier try left there is gone. */
  Path beginning(String step) throws IOException {
    Path folder = new Path(root, "_unfinished/" + step);
    system.delete(folder, true);
    return folder;
  }

  /**
   * Takes away what steps moved into place that did not come to their end, whatever they were: a
   * run that goes on may have its steps cut otherwise.
   */
  void clear() throws IOException {
    Set<String> ended = steps().keySet();
    for (Path folder : folders()) {
      for (FileStatus status : system.listStatus(folder)) {
        String name = status.getPath().getName();
        int end = name.indexOf(PART);
        if (end > 0 && !ended.contains(name.substring(0, end))) {
          system.delete(status.getPath(), false);
        }
      }
    }
    system.delete(new Path(root, "_unfinished"), true);
  }

  private List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    Path records = new Path(root, "records");
    if (system.exists(records)) {
      for (FileStatus status : system.listStatus(records)) {
        folders.add(status.getPath());
      }
    }
    Path failures = new Path(root, "failures");
    if (system.exists(failures)) {
      folders.add(failures);
    }
    return folders;
  }

  /**
   * Moves what a step wrote to its place.
   *
   * @return the files of records, under the output folder
   */
  List<String> move(String step, Path unfinished) throws IOException {
    List<String> files = new ArrayList<>();
    for (FileStatus month : system.listStatus(unfinished)) {
      String name = month.getPath().getName();
      if (!name.startsWith(MONTH) || name.equals(MONTH + RecordRow.COUNTED)) {
        continue;
      }
      boolean failed = name.equals(MONTH + RecordRow.FAILED);
      String folder = failed ? "failures" : "records/" + name;
      system.mkdirs(new Path(root, folder));
      for (FileStatus part : system.listStatus(month.getPath())) {
        String file = folder + "/" + step + "-" + part.getPath().getName();
        if (!system.rename(part.getPath(), new Path(root, file))) {
          throw new IOException("cannot move " + part.getPath() + " to " + file);
        }
        if (!failed) {
          files.add(file);
        }
      }
    }
    Collections.sort(files);
    return files;
  }

  /** Makes the step count. */
  void end(String step, StepFile done) throws IOException {
    Path fresh = new Path(root, "_steps/." + step + ".new");
    try (OutputStream out = system.create(fresh, true)) {
      out.write(done.text().getBytes(StandardCharsets.UTF_8));
    }
    if (!system.rename(fresh, new Path(root, "_steps/" + step + ".tsv"))) {
      throw new IOException("cannot end step " + step);
    }
    system.delete(new Path(root, "_unfinished/" + step), true);
  }
}
