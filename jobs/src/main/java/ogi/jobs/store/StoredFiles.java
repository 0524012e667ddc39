package ogi.jobs.store;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ogi.table.Table;
import ogi.table.Tables;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of a run's reports and figures side by side. Both tables are written from the same rows
 * at once, so that a file of one has the reports of the file of that name of the other, in the same
 * order, and neither needs to be sent anywhere to be joined.
 */
public final class StoredFiles {
  private StoredFiles() {}

  /**
   * One file of each table.
   *
   * @param year of all their reports; {@code null} when the text of none tells it
   */
  public record Pair(String reports, String figures, Integer year) implements Serializable {}

  /** The pairs of a run, in the order of their names; empty when the files do not match. */
  public static Optional<List<Pair>> pairs(RunFolder run) {
    try {
      TreeMap<String, String> reports = files(run, Tables.REPORTS);
      TreeMap<String, String> figures = files(run, Tables.FIGURES);
      if (!reports.keySet().equals(figures.keySet())) {
        return Optional.empty();
      }
      List<Pair> pairs = new ArrayList<>();
      reports.forEach((name, path) -> pairs.add(new Pair(path, figures.get(name), year(name))));
      return Optional.of(pairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeMap<String, String> files(RunFolder run, Table<?> table) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    Path root = run.folder(table.path());
    FileSystem system = root.getFileSystem(run.configuration());
    for (FileStatus year : system.listStatus(root)) {
      FileStatus[] inside =
          year.isDirectory() ? system.listStatus(year.getPath()) : new FileStatus[] {year};
      String folder = year.isDirectory() ? year.getPath().getName() + "/" : "";
      for (FileStatus file : inside) {
        String name = file.getPath().getName();
        if (name.endsWith(".parquet")) {
          files.put(folder + name, file.getPath().toString());
        }
      }
    }
    return files;
  }

  private static Integer year(String name) {
    String value = name.substring(name.indexOf('=') + 1, Math.max(name.indexOf('/'), 0));
    return value.isEmpty() || value.equals(Store.NO_YEAR) ? null : Integer.valueOf(value);
  }
}
