package org.detente.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Files of this machine. Without its native library Hadoop starts a {@code chmod} for each file and
 * folder that it makes, three times for each part of a step: half a run's time where parts are
 * small. Java can set permissions itself.
 */
public final class LocalFiles extends LocalFileSystem {
  private static final String NAME = "fs.file.impl";

  /** Hadoop makes it, by its name in the configuration. */
  public LocalFiles() {
    super(new Raw());
  }

  /** Has {@code file:} paths go through here, unless the configuration names another way. */
  static void use(Configuration hadoop) {
    if (hadoop.get(NAME) == null) {
      hadoop.set(NAME, LocalFiles.class.getName());
      // Spark has opened one of Hadoop's by now, which would be found again.
      hadoop.setBoolean(NAME + ".disable.cache", true);
    }
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      File file = pathToFile(path);
      if (permission.getStickyBit()
          || !file.toPath().getFileSystem().supportedFileAttributeViews().contains("posix")) {
        super.setPermission(path, permission);
        return;
      }
      String letters =
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL;
      Files.setPosixFilePermissions(file.toPath(), PosixFilePermissions.fromString(letters));
    }
  }
}
