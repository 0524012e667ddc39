package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "7, 7, 0",
    "12, 21, 1",
    "3, 30, 1",
    "8, 3, 1",
    "100, 1, 2",
    "1234, 1324, 1",
    "0, 11, 2",
    "5, -5, 1",
    "123, 321, 2",
    "90000000, 9000000, 1"
  })
  void keystrokesBetweenTwoFigures(long one, long other, int keystrokes) {
    assertThat(Digits.distance(one, other)).isEqualTo(keystrokes);
    assertThat(Digits.distance(other, one)).isEqualTo(keystrokes);
  }

  @Test
  void theNearestFigureIsOneKeystrokeAwayWhereItCanBe() {
    assertThat(Digits.nearest(31, Interval.of(0, 20))).isEqualTo(13);
    assertThat(Digits.nearest(5, Interval.atLeast(40))).isEqualTo(45);
    assertThat(Digits.nearest(7, Interval.of(0, 3))).isEqualTo(3);
    assertThat(Digits.nearest(-4, Interval.atLeast(0))).isEqualTo(4);
    assertThat(Digits.nearest(11, Interval.only(0))).isZero();
  }
}
