package ogi.jobs.store;

import java.io.Serializable;
import java.util.List;
import ogi.table.ColumnType;
import ogi.table.Shape;
import ogi.table.Table;
import ogi.table.TableColumn;
import ogi.table.TableRow;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Record ↔ Spark row; the schema is read off the record. Spark's own bean encoder gives records an
 * empty schema, so this is the only bridge.
 *
 * @param <T> the record
 */
public final class RowCodec<T extends Record & TableRow> implements Serializable {
  private final Class<T> type;
  private transient Shape<T> shape;

  public RowCodec(Table<T> table) {
    this.type = table.shape().type();
    this.shape = table.shape();
  }

  /** The table's columns as Spark knows them; every one may be absent. */
  public StructType schema() {
    return new StructType(
        shape().columns().stream().map(RowCodec::field).toArray(StructField[]::new));
  }

  public Row row(T record) {
    Object[] values = shape().values(record);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof List<?> list) {
        // Spark's encoder takes arrays and Scala's sequences.
        values[i] = list.toArray();
      }
    }
    return RowFactory.create(values);
  }

  /** The record of a row; its columns may stand in any order (Spark puts the year last). */
  public T record(Row row) {
    List<TableColumn> columns = shape().columns();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      int index = row.fieldIndex(columns.get(i).name());
      if (!row.isNullAt(index)) {
        values[i] = columns.get(i).type().isList() ? row.getList(index) : row.get(index);
      }
    }
    return shape().row(values);
  }

  private Shape<T> shape() {
    if (shape == null) {
      // Shapes hold reflection objects, which do not travel to executors; they are made again
      // there.
      shape = new Shape<>(type);
    }
    return shape;
  }

  private static StructField field(TableColumn column) {
    return DataTypes.createStructField(column.name(), type(column.type()), true);
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case COUNT -> DataTypes.LongType;
      case NUMBER -> DataTypes.IntegerType;
      case MONEY -> DataTypes.createDecimalType(ColumnType.PRECISION, ColumnType.SCALE);
      case RATIO -> DataTypes.DoubleType;
      case FLAG -> DataTypes.BooleanType;
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, true);
      case NUMBERS -> DataTypes.createArrayType(DataTypes.IntegerType, true);
    };
  }
}
