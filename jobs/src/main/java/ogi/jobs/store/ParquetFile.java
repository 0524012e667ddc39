package ogi.jobs.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ogi.table.ColumnType;
import ogi.table.TableColumn;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Writes rows as one Parquet file, with the types that Spark would choose. For a small table this
 * is done on the driver: a Spark job for the same costs about a second per table.
 */
final class ParquetFile {
  /** Bytes of a decimal of 26 digits, as Spark and the Parquet format count them. */
  private static final int MONEY_BYTES = 11;

  /** So many digits a long holds, whatever they are. */
  private static final int LONG_DIGITS = 18;

  private ParquetFile() {}

  /** Writes the rows in the order given; each has one value per column. */
  static void write(
      Configuration conf, Path path, List<TableColumn> columns, Iterable<Object[]> rows)
      throws IOException {
    try (ParquetWriter<Object[]> writer = open(conf, path, columns)) {
      for (Object[] row : rows) {
        writer.write(row);
      }
    }
  }

  /** Opens a file that takes rows one by one. */
  static ParquetWriter<Object[]> open(Configuration conf, Path path, List<TableColumn> columns)
      throws IOException {
    return new Builder(HadoopOutputFile.fromPath(path, conf), columns)
        .withConf(conf)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .build();
  }

  private static MessageType schema(List<TableColumn> columns) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    columns.forEach(column -> message.addField(field(column)));
    return message.named("spark_schema");
  }

  private static Type field(TableColumn column) {
    String name = column.name();
    return switch (column.type()) {
      case TEXT -> text(name);
      case COUNT -> Types.optional(PrimitiveTypeName.INT64).named(name);
      case NUMBER -> Types.optional(PrimitiveTypeName.INT32).named(name);
      case RATIO -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case MONEY ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(MONEY_BYTES)
              .as(LogicalTypeAnnotation.decimalType(ColumnType.SCALE, ColumnType.PRECISION))
              .named(name);
      case TEXTS -> Types.optionalList().element(text("element")).named(name);
      case NUMBERS ->
          Types.optionalList()
              .element(Types.optional(PrimitiveTypeName.INT32).named("element"))
              .named(name);
    };
  }

  private static Type text(String name) {
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final List<TableColumn> columns;

    Builder(HadoopOutputFile file, List<TableColumn> columns) {
      super(file);
      this.columns = columns;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    protected WriteSupport<Object[]> getWriteSupport(Configuration conf) {
      return new Rows(columns);
    }
  }

  private static final class Rows extends WriteSupport<Object[]> {
    private final List<TableColumn> columns;
    private final String[] lastTexts;
    private final Binary[] lastBytes;
    private RecordConsumer consumer;

    Rows(List<TableColumn> columns) {
      this.columns = columns;
      lastTexts = new String[columns.size()];
      lastBytes = new Binary[columns.size()];
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Object[] row) {
      consumer.startMessage();
      for (int i = 0; i < row.length; i++) {
        if (row[i] != null) {
          TableColumn column = columns.get(i);
          consumer.startField(column.name(), i);
          if (column.type().isList()) {
            list((List<?>) row[i]);
          } else if (row[i] instanceof String text) {
            consumer.addBinary(bytes(i, text));
          } else {
            value(row[i]);
          }
          consumer.endField(column.name(), i);
        }
      }
      consumer.endMessage();
    }

    /** A level, a metric, a reason stands in many rows one after another. */
    private Binary bytes(int column, String text) {
      if (!text.equals(lastTexts[column])) {
        lastTexts[column] = text;
        lastBytes[column] = Binary.fromString(text);
      }
      return lastBytes[column];
    }

    private void list(List<?> values) {
      consumer.startGroup();
      if (!values.isEmpty()) {
        consumer.startField("list", 0);
        for (Object value : values) {
          consumer.startGroup();
          if (value != null) {
            consumer.startField("element", 0);
            value(value);
            consumer.endField("element", 0);
          }
          consumer.endGroup();
        }
        consumer.endField("list", 0);
      }
      consumer.endGroup();
    }

    private void value(Object value) {
      if (value instanceof String text) {
        consumer.addBinary(Binary.fromString(text));
      } else if (value instanceof Long count) {
        consumer.addLong(count);
      } else if (value instanceof Integer number) {
        consumer.addInteger(number);
      } else if (value instanceof Double ratio) {
        consumer.addDouble(ratio);
      } else if (value instanceof Boolean flag) {
        consumer.addBoolean(flag);
      } else if (value instanceof BigDecimal amount) {
        consumer.addBinary(money(amount));
      } else {
        throw new IllegalArgumentException("no Parquet value for " + value.getClass());
      }
    }

    private static Binary money(BigDecimal amount) {
      BigDecimal exact = amount.setScale(ColumnType.SCALE);
      byte[] bytes = new byte[MONEY_BYTES];
      if (exact.precision() <= LONG_DIGITS) {
        long digits = exact.scaleByPowerOfTen(ColumnType.SCALE).longValueExact();
        for (int i = MONEY_BYTES - 1; i >= 0; i--) {
          bytes[i] = (byte) digits;
          digits >>= Byte.SIZE;
        }
        return Binary.fromConstantByteArray(bytes);
      }
      byte[] digits = exact.unscaledValue().toByteArray();
      int pad = MONEY_BYTES - digits.length;
      Arrays.fill(bytes, 0, pad, (byte) (amount.signum() < 0 ? -1 : 0));
      System.arraycopy(digits, 0, bytes, pad, digits.length);
      return Binary.fromConstantByteArray(bytes);
    }
  }
}
