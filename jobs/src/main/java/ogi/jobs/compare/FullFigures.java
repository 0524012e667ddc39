package ogi.jobs.compare;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.jobs.store.ParquetColumns;
import ogi.report.State;
import ogi.table.CellColumns;
import ogi.table.TableColumn;
import ogi.table.Tables;
import ogi.table.normalised.FigureRow;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The figures of single reports of a file, all cells of them. What the source says about each cell
 * is read only where the figures leave it open: for a form put together of two, for deduced cells,
 * and for numbers that their column cannot hold.
 */
final class FullFigures implements Closeable {
  private static final List<String> LISTS = List.of("states", "found", "misfits");
  private static final List<TableColumn> COLUMNS = Tables.FIGURES.shape().columns();

  private final Configuration conf;
  private final Path path;
  private final Integer year;
  private ParquetColumns cells;
  private ParquetColumns lists;
  private int group;
  private int cellsAt;
  private int listsAt;

  FullFigures(Configuration conf, Path path, Integer year) {
    this.conf = conf;
    this.path = path;
    this.year = year;
  }

  /**
   * Gives out the figures of some rows of the next group.
   *
   * @param rows of the group
   * @param wanted row of the group → row of the file
   */
  void read(
      int rows,
      TreeMap<Integer, Integer> wanted,
      StoredKeys keys,
      BiConsumer<FigureRow, ReportKey> out)
      throws IOException {
    group++;
    if (wanted.isEmpty()) {
      return;
    }
    Map<Integer, Object[]> found = cells(rows, wanted);
    Map<Integer, Integer> open = new TreeMap<>();
    wanted.forEach(
        (row, at) -> {
          if (isOpen(found.get(row), at, keys)) {
            open.put(row, at);
          }
        });
    Map<Integer, List<List<String>>> told =
        open.isEmpty() ? Map.of() : lists(rows, new TreeMap<>(open));
    wanted.forEach(
        (row, at) -> {
          Object[] values = found.get(row);
          List<List<String>> said =
              told.containsKey(row) ? told.get(row) : plain(values, keys.key(at).orElseThrow());
          out.accept(row(values, said, keys.key(at).orElseThrow()), keys.key(at).orElseThrow());
        });
  }

  private static boolean isOpen(Object[] values, int at, StoredKeys keys) {
    ReportKey key = keys.key(at).orElseThrow();
    Optional<Form> form = Forms.of(key.form());
    if (form.isEmpty() || (key.isBroken() && keys.hasDeduced(at))) {
      return true;
    }
    long numbers =
        form.get().cells().stream()
            .filter(cell -> values[CellColumns.indexOf(cell.id())] != null)
            .count();
    return numbers != keys.withNumber(at);
  }

  private Map<Integer, Object[]> cells(int rows, TreeMap<Integer, Integer> wanted)
      throws IOException {
    int width = CellColumns.all().size();
    if (cells == null) {
      List<String> names = CellColumns.all().stream().map(CellColumns::columnName).toList();
      cells = ParquetColumns.open(conf, path, named(names));
    }
    for (; cellsAt < group - 1; cellsAt++) {
      cells.skip();
    }
    cells.next();
    cellsAt++;
    Map<Integer, Object[]> found = new HashMap<>();
    wanted.keySet().forEach(row -> found.put(row, new Object[width]));
    for (int cell = 0; cell < width; cell++) {
      for (int row = 0; row < rows; row++) {
        Object[] values = found.get(row);
        Object value = cells.value(cell, values != null);
        if (values != null) {
          values[cell] = value;
        }
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private Map<Integer, List<List<String>>> lists(int rows, TreeMap<Integer, Integer> wanted)
      throws IOException {
    if (lists == null) {
      lists = ParquetColumns.open(conf, path, named(LISTS));
    }
    for (; listsAt < group - 1; listsAt++) {
      lists.skip();
    }
    lists.next();
    listsAt++;
    Map<Integer, List<List<String>>> found = new HashMap<>();
    wanted.keySet().forEach(row -> found.put(row, new ArrayList<>()));
    for (int column = 0; column < LISTS.size(); column++) {
      for (int row = 0; row < rows; row++) {
        Object value = lists.value(column, found.containsKey(row));
        if (found.containsKey(row)) {
          found.get(row).add((List<String>) value);
        }
      }
    }
    return found;
  }

  /** What is said of cells of which nothing is open: a number is printed, or none is there. */
  private static List<List<String>> plain(Object[] values, ReportKey key) {
    String[] states = new String[values.length];
    for (Cell cell : Forms.of(key.form()).orElseThrow().cells()) {
      int i = CellColumns.indexOf(cell.id());
      states[i] = (values[i] == null ? State.ABSENT : State.STATED).key();
    }
    List<String> list = Collections.unmodifiableList(java.util.Arrays.asList(states));
    return List.of(list, list, Collections.nCopies(values.length, null));
  }

  private FigureRow row(Object[] values, List<List<String>> said, ReportKey key) {
    int size = values.length;
    List<Object> all = new ArrayList<>(List.of(key.reportId(), year, key.form()));
    all.addAll(java.util.Arrays.asList(values));
    all.add(said.get(0));
    all.add(said.get(1));
    all.add(Collections.nCopies(size, ""));
    all.add(Collections.nCopies(size, 0));
    all.add(Collections.nCopies(size, ""));
    all.add(said.get(2));
    return Tables.FIGURES.shape().row(all.toArray());
  }

  private static List<TableColumn> named(List<String> names) {
    return names.stream()
        .map(n -> COLUMNS.stream().filter(c -> c.name().equals(n)).findFirst().orElseThrow())
        .toList();
  }

  @Override
  public void close() throws IOException {
    if (cells != null) {
      cells.close();
    }
    if (lists != null) {
      lists.close();
    }
  }
}
