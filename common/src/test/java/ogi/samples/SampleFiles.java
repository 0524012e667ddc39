package ogi.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project from whatever folder the tests are started in. */
public final class SampleFiles {
  private SampleFiles() {}

  /** A path below the top of the project, whether or not it exists. */
  public static Path projectFile(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/raw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("data/raw is not above the working folder");
      }
    }
    return folder.resolve(path).normalize();
  }
}
