package ogi.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** The project's folders as the tests see them. */
public final class Folders {
  private Folders() {}

  /** The top of the repository. */
  public static Path top() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/raw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Makes relative paths of commands start at the top of the repository, as for its launcher. */
  static void workAtTheTop() {
    try {
      FileSystem.getLocal(new Configuration())
          .setWorkingDirectory(new org.apache.hadoop.fs.Path(top().toUri()));
      FileSystem.get(top().toUri(), new Configuration())
          .setWorkingDirectory(new org.apache.hadoop.fs.Path(top().toUri()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text by path of all CSV files below a folder. */
  static Map<String, String> tables(Path folder) {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        tables.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }
}
