package ogi.jobs.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ogi.table.ColumnType;
import ogi.table.TableColumn;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/**
 * Reads a small table of Parquet files on the driver, whoever wrote them. Starting a session for
 * the same costs some seconds.
 */
final class ParquetRows {
  private final List<TableColumn> columns;
  private final List<Object[]> rows = new ArrayList<>();

  private ParquetRows(List<TableColumn> columns) {
    this.columns = columns;
  }

  /** One value per column and row; the years of a partitioned table come from its folders. */
  static List<Object[]> read(Configuration conf, Path folder, List<TableColumn> columns)
      throws IOException {
    ParquetRows table = new ParquetRows(columns);
    table.folder(conf, folder.getFileSystem(conf), folder, null);
    return table.rows;
  }

  private void folder(Configuration conf, FileSystem files, Path folder, Integer year)
      throws IOException {
    FileStatus[] entries = files.listStatus(folder);
    Arrays.sort(entries);
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (entry.isDirectory()) {
        folder(conf, files, entry.getPath(), year(name));
      } else if (name.endsWith(".parquet")) {
        file(conf, entry.getPath(), year);
      }
    }
  }

  private static Integer year(String folder) {
    String value = folder.substring(folder.indexOf('=') + 1);
    return value.equals(Store.NO_YEAR) ? null : Integer.valueOf(value);
  }

  private void file(Configuration conf, Path path, Integer year) throws IOException {
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(conf).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(values(row, year));
      }
    }
  }

  private Object[] values(Group row, Integer year) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      TableColumn column = columns.get(i);
      if (!row.getType().containsField(column.name())) {
        values[i] = year;
      } else if (row.getFieldRepetitionCount(column.name()) > 0) {
        values[i] = value(row, column.name(), column.type());
      }
    }
    return values;
  }

  private static Object value(Group row, String field, ColumnType type) {
    return switch (type) {
      case TEXT -> row.getString(field, 0);
      case COUNT -> row.getLong(field, 0);
      case NUMBER -> row.getInteger(field, 0);
      case RATIO -> row.getDouble(field, 0);
      case FLAG -> row.getBoolean(field, 0);
      case MONEY ->
          new BigDecimal(new BigInteger(row.getBinary(field, 0).getBytes()), ColumnType.SCALE);
      case TEXTS -> list(row.getGroup(field, 0), ColumnType.TEXT);
      case NUMBERS -> list(row.getGroup(field, 0), ColumnType.NUMBER);
    };
  }

  private static List<Object> list(Group list, ColumnType type) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group element = list.getGroup(0, i);
      values.add(element.getFieldRepetitionCount(0) == 0 ? null : value(element, "element", type));
    }
    return values;
  }
}
