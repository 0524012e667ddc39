package ogi.jobs.store;

import java.util.ArrayList;
import java.util.List;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.TableRow;

/**
 * Rows of one table as compact bytes, in which they wait between being read and being written: a
 * text that occurs again (a state, a report's id) is named by its number.
 */
public final class RowBytes {
  private RowBytes() {}

  public static <T extends Record & TableRow> byte[] of(Table<T> table, List<T> rows) {
    PackedValues.Writer writer = new PackedValues.Writer();
    List<TableColumn> columns = table.shape().columns();
    writer.number(rows.size());
    for (T row : rows) {
      Object[] values = table.shape().values(row);
      for (int i = 0; i < values.length; i++) {
        writer.value(columns.get(i).type(), values[i]);
      }
    }
    return writer.bytes();
  }

  /** The rows again. */
  public static <T extends Record & TableRow> List<T> rows(Table<T> table, byte[] bytes) {
    return values(table, bytes).stream().map(table.shape()::row).toList();
  }

  /** The values of each row, one per column. */
  static List<Object[]> values(Table<?> table, byte[] bytes) {
    PackedValues.Reader reader = new PackedValues.Reader(bytes);
    List<TableColumn> columns = table.shape().columns();
    int size = (int) reader.number();
    List<Object[]> rows = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      Object[] values = new Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = reader.value(columns.get(i).type());
      }
      rows.add(values);
    }
    return rows;
  }
}
