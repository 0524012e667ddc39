package ogi.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of {@code data/reference}: comma separated, one header line, no quotes. */
final class ReferenceFile {
  private ReferenceFile() {}

  /** All rows below the header, each with exactly the columns of the header. */
  static List<String[]> rows(String name) {
    try (InputStream stream = ReferenceFile.class.getResourceAsStream("/ogi/reference/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("reference file missing from the jar: " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int columns = reader.readLine().split(",", -1).length;
      return reader.lines().map(line -> row(name, line, columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String name, String line, int columns) {
    String[] cells = line.split(",", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(name + ": " + columns + " columns expected in: " + line);
    }
    return cells;
  }
}
