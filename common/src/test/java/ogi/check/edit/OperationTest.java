package ogi.check.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a printed figure came from the right one. */
class OperationTest {
  @ParameterizedTest
  @CsvSource({
    "12, 123, DIGIT_DROPPED",
    "1223, 123, DIGIT_DOUBLED",
    "1293, 123, DIGIT_ADDED",
    "128, 123, DIGIT_WRONG",
    "132, 123, DIGITS_SWAPPED",
    "1200, 12, POWER_OF_TEN",
    "12, 120, POWER_OF_TEN",
    "0, 11, CHANGE",
    "10, 1, POWER_OF_TEN",
    "987, 123, CHANGE",
    "0, 7, DIGIT_WRONG",
    "121, 112, DIGITS_SWAPPED"
  })
  void theDigitsTell(long printed, long right, Operation operation) {
    assertThat(Operation.ofDigits(printed, right)).isEqualTo(operation);
  }
}
