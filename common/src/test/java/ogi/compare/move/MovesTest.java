package ogi.compare.move;

import static ogi.compare.move.Given.COUNT;
import static ogi.compare.move.Given.RATE;
import static ogi.compare.move.Given.count;
import static ogi.compare.move.Given.missing;
import static ogi.compare.move.Given.rate;
import static ogi.compare.move.Given.seen;
import static ogi.compare.move.Given.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.compare.move.Move.Parts;
import ogi.compare.move.Move.Refusal;
import ogi.compare.move.Move.Role;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final Metric LICENSING = MetricRegistry.standard().metric("licensing");

  /** Rates stay 80 % and 20 %, and the weights turn round: 68 % becomes 32 %. */
  @Test
  void whereOnlyTheWeightsChangeAllOfItIsMix() {
    Move move =
        Given.move(
            RATE,
            List.of(rate("a", 80 * 4, 100 * 4), rate("b", 20, 100)),
            List.of(rate("a", 80, 100), rate("b", 20 * 4, 100 * 4)));
    assertThat(move.lastYear()).contains(number("68"));
    assertThat(move.thisYear()).contains(number("32"));
    assertThat(move.parts()).contains(parts("0", "-36", "0", "0", "0"));
  }

  @Test
  void whereOnlyTheRatesChangeAllOfItIsWithin() {
    Move move =
        Given.move(
            RATE,
            List.of(rate("a", 10, 100), rate("b", 30, 300)),
            List.of(rate("a", 20, 100), rate("b", 90, 300)));
    assertThat(move.parts()).contains(parts("17.5", "0", "0", "0", "0"));
    assertThat(move.contributors())
        .extracting(Move.Contribution::filerId)
        .as("b moved by 20 points with three quarters of the weight")
        .containsExactly("b", "a");
    assertThat(move.contributors().get(0).amount()).isEqualByComparingTo("15");
  }

  /**
   * The panel stays at 50 %. A newcomer with 90 % and a fifth of the decisions lifts the whole by
   * 0.2 × 40 points; a body with 10 % and half of them went, which had pressed it by 20.
   */
  @Test
  void whoComesAndWhoGoesAreHeldAgainstThePanel() {
    Move move =
        Given.move(
            RATE,
            List.of(rate("a", 50, 100), rate("gone", 10, 100)),
            List.of(rate("a", 200, 400), rate("fresh", 90, 100)));
    assertThat(move.lastYear()).contains(number("30"));
    assertThat(move.thisYear()).contains(number("58"));
    assertThat(move.parts()).contains(parts("0", "0", "8", "20", "0"));
    assertThat(move.bodies()).isEqualTo(new Move.Bodies(1, 1, 1, 0));
    assertThat(move.contributors())
        .extracting(Move.Contribution::role)
        .containsExactly(Role.LEFT, Role.ENTERED);
  }

  @Test
  void aReportWithoutTheFigureIsNeitherNewNorAbsent() {
    Move move =
        Given.move(
            RATE,
            List.of(rate("a", 50, 100), without("b")),
            List.of(rate("a", 50, 100), rate("b", 100, 100)));
    assertThat(move.parts()).contains(parts("0", "0", "0", "0", "25"));
    assertThat(move.bodies().notComparable()).isEqualTo(1);
  }

  @Test
  void whoCannotBeRecognisedIsNeverTakenForThePanel() {
    Move move =
        Given.move(
            COUNT,
            List.of(count("", 7, "2021"), count("a", 1, "2021")),
            List.of(count("", 9, "2021"), count("a", 4, "2021")));
    assertThat(move.parts())
        .contains(new Parts(number("3"), Optional.empty(), number("0"), number("0"), number("2")));
    assertThat(move.bodies()).isEqualTo(new Move.Bodies(1, 0, 0, 2));
  }

  @Test
  void countsHavePlainDifferencesAndNoMix() {
    Move move =
        Given.move(
            COUNT,
            List.of(count("a", 10, "2021"), count("b", 5, "2021")),
            List.of(count("a", 12, "2021"), count("c", 40, "2021")));
    assertThat(move.parts())
        .contains(
            new Parts(number("2"), Optional.empty(), number("40"), number("-5"), number("0")));
    assertThat(move.thisYear().orElseThrow().subtract(move.lastYear().orElseThrow()))
        .isEqualByComparingTo("37");
  }

  @Test
  void overAChangedFormTheCellsAreNotHeldAgainstEachOther() {
    Move move =
        Given.move(LICENSING, List.of(count("a", 10, "2019")), List.of(count("a", 90, "2021")));
    assertThat(move.parts().orElseThrow().notComparable()).isEqualByComparingTo("80");
    assertThat(move.parts().orElseThrow().within()).isEqualByComparingTo("0");
  }

  @Test
  void whatCannotBeSplitHasAReason() {
    assertThat(Given.move(RATE, List.of(without("a")), List.of(rate("a", 1, 2))).reason())
        .contains(Refusal.NO_FIGURE);
    assertThat(Given.move(RATE, List.of(rate("a", 1, 2)), List.of(rate("b", 1, 2))).reason())
        .contains(Refusal.NO_PANEL);
    assertThat(Given.move(RATE, List.of(rate("a", 0, 0)), List.of(rate("a", 1, 2))).reason())
        .contains(Refusal.NO_FIGURE);
  }

  /** 40 of 100 was published, 60 of 100 is what the corrected report says. */
  @Test
  void whatWasCorrectedSinceIsTold() {
    YearFigure corrected = new YearFigure("a", "a", "2021", seen(60, 100), List.of(seen(40, 100)));
    Move move = Given.move(RATE, List.of(corrected), List.of(rate("a", 70, 100)));
    assertThat(move.correction()).contains(new Move.Correction(number("40"), number("20")));
    assertThat(move.corrected()).isEqualTo(1);
    assertThat(move.parts().orElseThrow().within()).isEqualByComparingTo("10");
  }

  @Test
  void withoutEarlierVersionsNothingWasCorrectedAndASilentVersionLeavesItOpen() {
    Move none = Given.move(RATE, List.of(rate("a", 60, 100)), List.of(rate("a", 70, 100)));
    assertThat(none.correction()).contains(new Move.Correction(number("60"), number("0")));
    assertThat(none.corrected()).isZero();
    YearFigure open = new YearFigure("a", "a", "2021", seen(60, 100), List.of(missing()));
    Move silent = Given.move(RATE, List.of(open), List.of(rate("a", 70, 100)));
    assertThat(silent.correction()).isEmpty();
    assertThat(silent.corrected()).isEqualTo(1);
  }

  private static Parts parts(String within, String mix, String entered, String left, String open) {
    return new Parts(
        number(within), Optional.of(number(mix)), number(entered), number(left), number(open));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text).setScale(6);
  }
}
