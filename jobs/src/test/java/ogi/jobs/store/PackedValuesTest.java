package ogi.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ogi.table.ColumnType;
import org.junit.jupiter.api.Test;

/** Values come out of their bytes as they went in. */
class PackedValuesTest {
  private static final long SEED = 20261122;
  private static final int ROUNDS = 200;

  private static Object value(ColumnType type, Random random) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    return switch (type) {
      case TEXT ->
          List.of("", "stated", "西塞山区", "𠮷\u0000", "x".repeat(300)).get(random.nextInt(5));
      case COUNT -> List.of(0L, -1L, 5L, Long.MIN_VALUE, Long.MAX_VALUE).get(random.nextInt(5));
      case NUMBER ->
          List.of(0, -1, 2021, Integer.MIN_VALUE, Integer.MAX_VALUE).get(random.nextInt(5));
      case MONEY -> new BigDecimal("-12345678901234567890.123400").movePointLeft(random.nextInt(2));
      case RATIO -> List.of(0.0, -0.0, 0.1, Double.NaN, Double.MIN_VALUE).get(random.nextInt(5));
      case FLAG -> random.nextBoolean();
      case TEXTS -> list(ColumnType.TEXT, random);
      case NUMBERS -> list(ColumnType.NUMBER, random);
    };
  }

  private static List<Object> list(ColumnType type, Random random) {
    Object[] values = new Object[random.nextInt(5)];
    Arrays.setAll(values, i -> value(type, random));
    return Arrays.asList(values);
  }

  @Test
  void valuesOfEveryTypeComeBack() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      PackedValues.Writer writer = new PackedValues.Writer();
      List<Object> values = new ArrayList<>();
      for (ColumnType type : ColumnType.values()) {
        Object value = value(type, random);
        values.add(value);
        writer.value(type, value);
      }
      PackedValues.Reader reader = new PackedValues.Reader(writer.bytes());
      List<Object> back = new ArrayList<>();
      for (ColumnType type : ColumnType.values()) {
        back.add(reader.value(type));
      }
      assertThat(back).as("seed %d, round %d", SEED, round).isEqualTo(values);
    }
  }

  @Test
  void aTextThatOccursAgainTakesOneByte() {
    PackedValues.Writer writer = new PackedValues.Writer();
    writer.value(ColumnType.TEXT, "placeholder");
    int once = writer.bytes().length;
    writer.value(ColumnType.TEXT, "placeholder");
    assertThat(writer.bytes()).hasSize(once + 1);
  }
}
