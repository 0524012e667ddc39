package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The writings of figures met in real reports, in every layout of text. */
class WritingsTest {
  private static final String COUNT = "disclosure.penalties.decisions";
  private static final String FEES = "disclosure.fees.amount";
  private static final String PROCUREMENT = "disclosure.procurement.amount";
  private static final String CHANGE = "disclosure.licensing.change";
  private static final String REQUEST = "requests.refused_by_law.company";

  static Stream<Arguments> numbers() {
    return Stream.of(
            Arguments.of(FEES, "160.5964万元", "160.5964"),
            Arguments.of(FEES, "0.0000", "0"),
            Arguments.of(FEES, "251000元", "25.1"),
            Arguments.of(FEES, "251，000 元", "25.1"),
            Arguments.of(PROCUREMENT, "251000元", "25.1"),
            Arguments.of(PROCUREMENT, "160.5964万元", "160.5964"),
            Arguments.of(COUNT, "1,113", "1113"),
            Arguments.of(COUNT, "1，113", "1113"),
            Arguments.of(COUNT, "1 234", "1234"),
            Arguments.of(COUNT, "1\u00a0234", "1234"),
            Arguments.of(COUNT, "1\u2009234", "1234"),
            Arguments.of(COUNT, "１２３", "123"),
            Arguments.of(COUNT, "12件", "12"),
            Arguments.of(REQUEST, "? 0", "0"),
            Arguments.of(REQUEST, "０", "0"),
            Arguments.of(REQUEST, "1,113", "1113"),
            Arguments.of(CHANGE, "+2", "2"),
            Arguments.of(CHANGE, "＋2", "2"),
            Arguments.of(CHANGE, "-1", "-1"),
            Arguments.of(CHANGE, "－1", "-1"),
            Arguments.of(CHANGE, "−1", "-1"),
            Arguments.of(CHANGE, "—1", "-1"),
            Arguments.of(CHANGE, "减3", "-3"),
            Arguments.of(CHANGE, "减 2", "-2"),
            Arguments.of(CHANGE, "- 2", "-2"),
            Arguments.of(CHANGE, "减少2", "-2"),
            Arguments.of(CHANGE, "增2", "2"),
            Arguments.of(CHANGE, "增加2", "2"))
        .flatMap(WritingsTest::inEveryLayout);
  }

  static Stream<Arguments> marks() {
    return Stream.of("—", "——", "－", "/", "／", "\\", "无", "-", "–")
        .flatMap(mark -> Stream.of(Arguments.of(COUNT, mark), Arguments.of(REQUEST, mark)))
        .flatMap(WritingsTest::inEveryLayout);
  }

  private static Stream<Arguments> inEveryLayout(Arguments arguments) {
    return Stream.of(Layout.values())
        .map(
            layout -> {
              Object[] all = java.util.Arrays.copyOf(arguments.get(), arguments.get().length + 1);
              all[all.length - 1] = layout;
              return Arguments.of(all);
            });
  }

  private static Report read(String cell, String text, Layout layout) {
    Form form = Forms.f2021().find(cell).isPresent() ? Forms.f2021() : Forms.f2019();
    Report report = Damaged.read(layout.write(Damaged.filled(form, Map.of(cell, text))));
    assertThat(report.form()).isSameAs(form);
    return report;
  }

  private static void assertNeighboursAreZero(Report report, String cell) {
    assertThat(report.form().cells())
        .filteredOn(other -> !other.id().equals(cell))
        .allSatisfy(
            other -> {
              Figure figure = report.figures().of(other);
              assertThat(figure.state()).as(other.id()).isEqualTo(State.STATED);
              assertThat(figure.number().get().signum()).as(other.id()).isZero();
            });
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aFigureIsReadHoweverItIsWritten(String cell, String text, String number, Layout layout) {
    Report report = read(cell, text, layout);
    Figure figure = report.figures().of(cell);
    assertThat(figure.state()).isEqualTo(State.STATED);
    assertThat(figure.number().get()).isEqualByComparingTo(number);
    boolean plain = text.equals("0.0000");
    assertThat(report.notes().stream().anyMatch(note -> note.cells().contains(cell)))
        .isNotEqualTo(plain);
    assertNeighboursAreZero(report, cell);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aMarkIsNoZero(String cell, String text, Layout layout) {
    Report report = read(cell, text, layout);
    assertThat(report.figures().of(cell).state()).isEqualTo(State.PLACEHOLDER);
    assertNeighboursAreZero(report, cell);
  }
}
