package ogi.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project from whatever folder the tests are started in. */
public final class SampleFiles {
  private SampleFiles() {}

  private static final String SHARED = "../shared/";

  /**
   * A path below the top of the project, whether or not it exists; one below {@code ../shared} may
   * be given another place with {@code -Dogi.shared}.
   */
  public static Path projectFile(String path) {
    String shared = System.getProperty("ogi.shared", "");
    if (path.startsWith(SHARED) && !shared.isEmpty()) {
      return Path.of(shared).resolve(path.substring(SHARED.length())).normalize();
    }
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
