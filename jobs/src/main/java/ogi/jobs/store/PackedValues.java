package ogi.jobs.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.table.ColumnType;

/**
 * Values of columns as bytes, each as short as it is; read in the order in which they were written.
 */
public final class PackedValues {
  private static final int SEVEN_BITS = 0x7f;
  private static final int MORE = 0x80;

  /** 0 stands for no value, 1 for a text that is met first; the others are named from here on. */
  private static final int FIRST_NAMED = 2;

  private PackedValues() {}

  /** Takes values. */
  public static final class Writer {
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[512];
    private int length;

    /** All that was written. */
    public byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }

    /** Bytes written so far. */
    public int length() {
      return length;
    }

    /** A number of either sign, short when it is small. */
    public void signed(long number) {
      number(number << 1 ^ number >> (Long.SIZE - 1));
    }

    /** A number from 0 on. */
    public void number(long number) {
      long rest = number;
      while ((rest & ~SEVEN_BITS) != 0) {
        put((int) (rest & SEVEN_BITS) | MORE);
        rest >>>= Byte.SIZE - 1;
      }
      put((int) rest);
    }

    /** A value of a column; {@code null} for none. */
    public void value(ColumnType type, Object value) {
      switch (type) {
        case TEXT -> text((String) value);
        case MONEY -> text(value == null ? null : value.toString());
        case COUNT, NUMBER -> whole((Number) value);
        case RATIO -> ratio((Double) value);
        case FLAG -> put(value == null ? 0 : (Boolean) value ? 1 : 2);
        case TEXTS -> list(ColumnType.TEXT, (List<?>) value);
        case NUMBERS -> list(ColumnType.NUMBER, (List<?>) value);
      }
    }

    private void list(ColumnType type, List<?> values) {
      number(values == null ? 0 : values.size() + 1L);
      if (values != null) {
        values.forEach(value -> value(type, value));
      }
    }

    private void text(String text) {
      if (text == null) {
        put(0);
        return;
      }
      Integer known = texts.putIfAbsent(text, texts.size() + FIRST_NAMED);
      if (known != null) {
        number(known);
        return;
      }
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      put(1);
      number(utf8.length);
      room(utf8.length);
      System.arraycopy(utf8, 0, bytes, length, utf8.length);
      length += utf8.length;
    }

    private void whole(Number value) {
      put(value == null ? 0 : 1);
      if (value != null) {
        signed(value.longValue());
      }
    }

    private void ratio(Double value) {
      put(value == null ? 0 : 1);
      if (value != null) {
        number(Double.doubleToRawLongBits(value));
      }
    }

    private void put(int b) {
      room(1);
      bytes[length++] = (byte) b;
    }

    private void room(int more) {
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
      }
    }
  }

  /** Gives them back. */
  public static final class Reader {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;

    public Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Whether there is more. */
    public boolean hasNext() {
      return next < bytes.length;
    }

    /** A number from 0 on. */
    public long number() {
      long number = 0;
      int shift = 0;
      int b;
      do {
        b = bytes[next++];
        number |= (long) (b & SEVEN_BITS) << shift;
        shift += Byte.SIZE - 1;
      } while ((b & MORE) != 0);
      return number;
    }

    /** A value of a column; {@code null} for none. */
    public Object value(ColumnType type) {
      return switch (type) {
        case TEXT -> text();
        case MONEY -> money(text());
        case COUNT -> isPresent() ? (Object) whole() : null;
        case NUMBER -> isPresent() ? (Object) Math.toIntExact(whole()) : null;
        case RATIO -> isPresent() ? (Object) Double.longBitsToDouble(number()) : null;
        case FLAG -> flag(bytes[next++]);
        case TEXTS -> list(ColumnType.TEXT);
        case NUMBERS -> list(ColumnType.NUMBER);
      };
    }

    private boolean isPresent() {
      return bytes[next++] != 0;
    }

    private static Boolean flag(int b) {
      return b == 0 ? null : (Boolean) (b == 1);
    }

    private static BigDecimal money(String text) {
      return text == null ? null : new BigDecimal(text);
    }

    /** A number of either sign. */
    public long signed() {
      return whole();
    }

    private long whole() {
      long number = number();
      return number >>> 1 ^ -(number & 1);
    }

    private String text() {
      int how = (int) number();
      if (how == 0) {
        return null;
      }
      if (how >= FIRST_NAMED) {
        return texts.get(how - FIRST_NAMED);
      }
      int length = (int) number();
      String text = new String(bytes, next, length, StandardCharsets.UTF_8);
      next += length;
      texts.add(text);
      return text;
    }

    private List<Object> list(ColumnType type) {
      int size = (int) number();
      if (size == 0) {
        return null;
      }
      List<Object> values = new ArrayList<>(size - 1);
      for (int i = 1; i < size; i++) {
        values.add(value(type));
      }
      return Collections.unmodifiableList(values);
    }
  }
}
