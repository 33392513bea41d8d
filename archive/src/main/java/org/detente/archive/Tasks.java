package org.detente.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which files a task reads. A large file is a task; small ones share one, since each task writes a
 * file for each month that it meets.
 */
final class Tasks {
  private static final long SMALL = 64L << 20;
  private static final int TASKS_PER_CORE = 4;

  private final int most;

  /**
   * @param cores of the whole cluster
   */
  Tasks(int cores) {
    most = TASKS_PER_CORE * cores;
  }

  /**
   * Largest files first, each to the task that has least to read. The same files give the same
   * tasks.
   */
  List<ArrayList<String>> of(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::length).sum();
    int count = (int) Math.min(files.size(), Math.max(most, bytes / SMALL));
    PriorityQueue<Task> tasks =
        new PriorityQueue<>(Comparator.comparingLong(Task::bytes).thenComparingInt(Task::number));
    for (int i = 0; i < count; i++) {
      tasks.add(new Task(0, i, new ArrayList<>()));
    }
    files.stream()
        .sorted(
            Comparator.comparingLong(InputFile::length).reversed().thenComparing(InputFile::path))
        .forEach(
            file -> {
              Task least = tasks.remove();
              least.files().add(file.path());
              tasks.add(new Task(least.bytes() + file.length(), least.number(), least.files()));
            });
    return tasks.stream()
        .sorted(Comparator.comparingLong(Task::bytes).reversed().thenComparingInt(Task::number))
        .map(Task::files)
        .toList();
  }

  private record Task(long bytes, int number, ArrayList<String> files) {}
}
