package ogi.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import ogi.table.ColumnType;
import ogi.table.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the CSV files. */
class CsvTextTest {
  @Test
  void fieldsAreQuotedWhereNeededAndLinesEndWithBoth() {
    List<TableColumn> columns = List.of(column(ColumnType.TEXT), column(ColumnType.TEXT));
    assertThat(CsvText.line(columns, new Object[] {"a,b", "say \"x\"\nnow"}))
        .isEqualTo("\"a,b\",\"say \"\"x\"\"\nnow\"\r\n");
    assertThat(CsvText.line(columns, new Object[] {null, "西塞山区"})).isEqualTo(",西塞山区\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-2", "@SUM(A1)", "＝1", "－", "-"})
  void textThatLooksLikeAFormulaIsGuarded(String text) {
    assertThat(field(ColumnType.TEXT, text)).isEqualTo("'" + text);
  }

  @Test
  void listsAreGuardedAsAWhole() {
    assertThat(field(ColumnType.TEXTS, Arrays.asList("-", null, "a|b"))).isEqualTo("'-||a\\|b");
    assertThat(field(ColumnType.NUMBERS, List.of(3, 4))).isEqualTo("3|4");
  }

  @Test
  void tabsAndReturnsAtTheBeginningAreGuarded() {
    assertThat(field(ColumnType.TEXT, "\tx")).isEqualTo("'\tx");
    assertThat(field(ColumnType.TEXT, "\rx")).isEqualTo("\"'\rx\"");
    assertThat(field(ColumnType.TEXT, "a\u0007b\u001B[2J")).isEqualTo("a b [2J");
  }

  @Test
  void negativeNumbersStayNumbers() {
    assertThat(field(ColumnType.COUNT, -2L)).isEqualTo("-2");
    assertThat(field(ColumnType.MONEY, new BigDecimal("-24882.500000"))).isEqualTo("-24882.5");
    assertThat(field(ColumnType.RATIO, -0.25)).isEqualTo("-0.25");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "0.3333333333333333, 0.333333333",
    "1234567890123, 1234567890000",
    "1.0E-12, 0.000000000001",
    "100.0, 100",
    "0.30000000000000004, 0.3"
  })
  void ratiosHaveNineDigitsAndNoExponent(double ratio, String text) {
    assertThat(field(ColumnType.RATIO, ratio)).isEqualTo(text);
  }

  private static String field(ColumnType type, Object value) {
    String line = CsvText.line(List.of(column(type)), new Object[] {value});
    return line.substring(0, line.length() - 2);
  }

  private static TableColumn column(ColumnType type) {
    return new TableColumn("column", type, "列", "", "");
  }
}
