package ogi.jobs.store;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import ogi.table.ColumnType;
import ogi.table.TableColumn;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Some columns of one Parquet file, each read from its beginning to its end: no rows are put
 * together, and columns that are not asked for are not fetched.
 */
public final class ParquetColumns implements Closeable {
  /** Stands for no value. */
  public static final long NONE = Long.MIN_VALUE;

  private static final int LONG_BYTES = 8;

  private final ParquetFileReader file;
  private final List<TableColumn> columns;
  private final MessageType schema;
  private final List<ColumnReader> readers = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();

  private ParquetColumns(ParquetFileReader file, List<TableColumn> columns) {
    this.file = file;
    this.columns = columns;
    MessageType all = file.getFooter().getFileMetaData().getSchema();
    List<Type> wanted = columns.stream().map(column -> all.getType(column.name())).toList();
    this.schema = new MessageType(all.getName(), wanted);
    file.setRequestedSchema(schema);
  }

  /** Opens a file; refuses one without a column. */
  public static ParquetColumns open(Configuration conf, Path path, List<TableColumn> columns)
      throws IOException {
    return new ParquetColumns(
        ParquetFileReader.open(HadoopInputFile.fromPath(path, conf)), columns);
  }

  /** Rows of the whole file. */
  public long allRows() {
    return file.getRecordCount();
  }

  /** Goes to the next group of rows; gives how many it has, 0 at the end. */
  public int next() throws IOException {
    PageReadStore pages = file.readNextRowGroup();
    readers.clear();
    levels.clear();
    if (pages == null) {
      return 0;
    }
    String createdBy = file.getFooter().getFileMetaData().getCreatedBy();
    ColumnReadStoreImpl store =
        new ColumnReadStoreImpl(
            pages, new DummyRecordConverter(schema).getRootConverter(), schema, createdBy);
    for (ColumnDescriptor descriptor : schema.getColumns()) {
      readers.add(store.getColumnReader(descriptor));
      levels.add(descriptor.getMaxDefinitionLevel());
    }
    return Math.toIntExact(pages.getRowCount());
  }

  /** Passes over the next group of rows. */
  public void skip() {
    file.skipNextRowGroup();
  }

  /**
   * The next values of a column of counts, or of amounts in millionths; {@link #NONE} where there
   * is none, or where it is too large.
   */
  public void longs(int column, long[] into, int count) {
    ColumnReader reader = readers.get(column);
    int present = levels.get(column);
    boolean money = columns.get(column).type() == ColumnType.MONEY;
    for (int i = 0; i < count; i++) {
      into[i] = reader.getCurrentDefinitionLevel() < present ? NONE : number(reader, money);
      reader.consume();
    }
  }

  private static long number(ColumnReader reader, boolean money) {
    if (!money) {
      return reader.getLong();
    }
    byte[] bytes = reader.getBinary().getBytes();
    long number = 0;
    for (int i = bytes.length - LONG_BYTES; i < bytes.length; i++) {
      number = number << Byte.SIZE | bytes[i] & 0xff;
    }
    for (int i = 0; i < bytes.length - LONG_BYTES; i++) {
      if (bytes[i] != (number < 0 ? -1 : 0)) {
        return NONE;
      }
    }
    return number;
  }

  /** The next value of a column as the table has it; a value that is not wanted is {@code null}. */
  public Object value(int column, boolean wanted) {
    ColumnReader reader = readers.get(column);
    int present = levels.get(column);
    ColumnType type = columns.get(column).type();
    if (type.isList()) {
      return list(reader, present, type, wanted);
    }
    Object value = null;
    if (reader.getCurrentDefinitionLevel() == present) {
      if (wanted) {
        value = one(reader, type);
      } else {
        reader.skip();
      }
    }
    reader.consume();
    return value;
  }

  private static List<Object> list(
      ColumnReader reader, int present, ColumnType type, boolean wanted) {
    List<Object> values = wanted ? new ArrayList<>() : null;
    boolean some = reader.getCurrentDefinitionLevel() > 0;
    do {
      int level = reader.getCurrentDefinitionLevel();
      if (level == present && !wanted) {
        reader.skip();
      } else if (wanted && level >= present - 1) {
        values.add(level == present ? one(reader, element(type)) : null);
      }
      reader.consume();
    } while (reader.getCurrentRepetitionLevel() > 0);
    return some ? values : null;
  }

  private static ColumnType element(ColumnType list) {
    return list == ColumnType.TEXTS ? ColumnType.TEXT : ColumnType.NUMBER;
  }

  private static Object one(ColumnReader reader, ColumnType type) {
    return switch (type) {
      case TEXT -> reader.getBinary().toStringUsingUTF8();
      case COUNT -> reader.getLong();
      case NUMBER -> reader.getInteger();
      case RATIO -> reader.getDouble();
      case FLAG -> reader.getBoolean();
      case MONEY ->
          new java.math.BigDecimal(new BigInteger(reader.getBinary().getBytes()), ColumnType.SCALE);
      case TEXTS, NUMBERS -> throw new IllegalArgumentException("a list within a list");
    };
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
