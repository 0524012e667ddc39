package ogi.table;

import java.math.BigDecimal;

/** The kinds of column a table may have; each store (Parquet, CSV, JSON) maps all of them. */
public enum ColumnType {
  /** Text, exactly as found or one of a few keys. */
  TEXT("string"),
  /** A count of pieces or of rows: 64-bit whole number. */
  COUNT("long"),
  /** A small whole number such as a year, a line or a rank: 32 bits. */
  NUMBER("int"),
  /** An exact amount with six decimals. */
  MONEY("decimal(26,6)"),
  /** A ratio or statistic: binary floating point, only in results. */
  RATIO("double"),
  /** True or false. */
  FLAG("boolean"),
  /** Several texts in a fixed order. */
  TEXTS("array<string>"),
  /** Several small whole numbers in a fixed order. */
  NUMBERS("array<int>");

  /** Digits of an amount in all: 20 before the decimal point hold every count. */
  public static final int PRECISION = 26;

  /** Decimals of an amount. */
  public static final int SCALE = 6;

  private final String typeName;

  ColumnType(String typeName) {
    this.typeName = typeName;
  }

  /** The type's name in SQL. */
  public String typeName() {
    return typeName;
  }

  /** Whether the column is a list. */
  public boolean isList() {
    return this == TEXTS || this == NUMBERS;
  }

  static ColumnType of(Class<?> type, String elementType) {
    if (type == String.class) {
      return TEXT;
    } else if (type == Long.class || type == long.class) {
      return COUNT;
    } else if (type == Integer.class || type == int.class) {
      return NUMBER;
    } else if (type == BigDecimal.class) {
      return MONEY;
    } else if (type == Double.class || type == double.class) {
      return RATIO;
    } else if (type == Boolean.class || type == boolean.class) {
      return FLAG;
    } else if (elementType.contains("<java.lang.String>")) {
      return TEXTS;
    } else if (elementType.contains("<java.lang.Integer>")) {
      return NUMBERS;
    }
    throw new IllegalArgumentException("no column type for " + elementType);
  }
}
