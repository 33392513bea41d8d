package org.detente.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files of a folder and of all below it that have a known ending, in the order of their paths.
 * Hidden ones, and links to folders, are passed over.
 */
final class Folders {
  private long passedOver;

  /** How many files had none of the known endings, so far. */
  long passedOver() {
    return passedOver;
  }

  List<String> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder.resolve("."),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
            return isHidden(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            if (Format.ofName(file.toString()).isPresent() && !Files.isDirectory(file)) {
              found.add(file.normalize());
            } else {
              passedOver++;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Opening it gives the message.
            found.add(file.normalize());
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found.stream().map(Path::toString).toList();
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") && !name.equals(".");
  }
}
