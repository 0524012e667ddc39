package ogi.jobs.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.jobs.store.ParquetColumns;
import ogi.table.TableColumn;
import ogi.table.Tables;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Who reports on what, for each row of one file of the table of reports. */
final class StoredKeys {
  static final String REPORT_ID = "report_id";
  private static final List<String> TEXTS =
      List.of(
          REPORT_ID,
          "filer_id",
          "filer",
          "region_code",
          "province_code",
          "province",
          "level",
          "kind",
          "scope",
          "form",
          "status");
  private static final List<String> NUMBERS = List.of("cells_stated", "cells_deduced");

  private final List<String> ids = new ArrayList<>();
  private final List<ReportKey> keys = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private final Map<String, String> known = new HashMap<>();

  private StoredKeys() {}

  static StoredKeys read(Configuration conf, Path path, int year) throws IOException {
    List<String> names = new ArrayList<>(TEXTS);
    names.addAll(NUMBERS);
    names.add("overridden");
    List<TableColumn> all = Tables.REPORTS.shape().columns();
    List<TableColumn> columns =
        names.stream()
            .map(n -> all.stream().filter(c -> c.name().equals(n)).findFirst().orElseThrow())
            .toList();
    StoredKeys keys = new StoredKeys();
    try (ParquetColumns file = ParquetColumns.open(conf, path, columns)) {
      for (int rows = file.next(); rows > 0; rows = file.next()) {
        for (int row = 0; row < rows; row++) {
          keys.add(file, year);
        }
      }
    }
    return keys;
  }

  @SuppressWarnings("unchecked")
  private void add(ParquetColumns file, int year) {
    String[] texts = new String[TEXTS.size()];
    for (int i = 0; i < texts.length; i++) {
      // Ids and names are met once; everything else again and again.
      String text = (String) file.value(i, true);
      texts[i] = i <= 2 || text == null ? text : known.computeIfAbsent(text, t -> t);
    }
    int numbers = TEXTS.size();
    counts.add(
        new int[] {(Integer) file.value(numbers, true), (Integer) file.value(numbers + 1, true)});
    List<String> overridden = (List<String>) file.value(numbers + 2, true);
    ids.add(texts[0]);
    keys.add(
        texts[1] == null
            ? null
            : new ReportKey(
                texts[0],
                texts[1],
                texts[2],
                texts[3],
                texts[4],
                texts[5],
                texts[6],
                texts[7],
                texts[8],
                year,
                texts[9],
                texts[10],
                overridden == null ? List.of() : overridden));
  }

  int size() {
    return ids.size();
  }

  String id(int row) {
    return ids.get(row);
  }

  /** The key of a row; empty for a report without a filer, which has no peers. */
  Optional<ReportKey> key(int row) {
    return Optional.ofNullable(keys.get(row));
  }

  /** Cells with a number in that row, printed or deduced. */
  int withNumber(int row) {
    return counts.get(row)[0] + counts.get(row)[1];
  }

  boolean hasDeduced(int row) {
    return counts.get(row)[1] > 0;
  }
}
