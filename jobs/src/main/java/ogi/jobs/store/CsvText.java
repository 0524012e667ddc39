package ogi.jobs.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import ogi.table.RatioText;
import ogi.table.TableColumn;

/**
 * Rows as RFC 4180 text that opens in Excel: CRLF, a byte order mark before the heading, absent
 * values empty.
 *
 * <p>Amounts lose trailing zeros; ratios have {@value #RATIO_DIGITS} significant digits at most and
 * no exponent; members of a list are parted by {@code |}. Text that a spreadsheet would take for a
 * formula (it starts with {@code = + - @}, a tab, or a carriage return) gets an apostrophe in
 * front; other control characters become blanks. Numbers are never guarded, so negative ones stay
 * numbers.
 */
public final class CsvText {
  /** Byte order mark: without it Excel takes UTF-8 for the system's code page. */
  public static final String MARK = "\uFEFF";

  static final int RATIO_DIGITS = RatioText.DIGITS;
  private static final String END = "\r\n";

  private CsvText() {}

  /** The line of column names. */
  public static String heading(List<TableColumn> columns) {
    return columns.stream().map(TableColumn::name).collect(Collectors.joining(",")) + END;
  }

  /** The line of one row. */
  public static String line(List<TableColumn> columns, Object[] values) {
    StringBuilder line = new StringBuilder(256);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      if (values[i] != null) {
        line.append(field(columns.get(i), values[i]));
      }
    }
    return line.append(END).toString();
  }

  /** A number as all text forms of a table write it. */
  static String number(Object value) {
    if (value instanceof Double ratio) {
      return RatioText.of(ratio);
    }
    return value instanceof BigDecimal amount ? plain(amount) : value.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String field(TableColumn column, Object value) {
    return switch (column.type()) {
      case TEXT -> text((String) value);
      case TEXTS, NUMBERS -> text(list((List<?>) value));
      case COUNT, NUMBER, MONEY, RATIO -> number(value);
      case FLAG -> value.toString();
    };
  }

  private static String list(List<?> values) {
    return values.stream()
        .map(value -> value == null ? "" : value.toString().replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  private static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    String guarded = startsAFormula(text) ? "'" + text : text;
    String clean =
        guarded
            .codePoints()
            .map(CsvText::printable)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    boolean plain = clean.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? clean : '"' + clean.replace("\"", "\"\"") + '"';
  }

  /** Whether the text stands in the file as it is, as nearly all do. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || Character.isISOControl(c)) {
        return false;
      }
    }
    return !startsAFormula(text);
  }

  private static boolean startsAFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  private static int printable(int c) {
    boolean kept = c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c);
    return kept ? c : ' ';
  }
}
