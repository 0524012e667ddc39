package ogi.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers as columns hold them. */
public final class Amounts {
  private Amounts() {}

  /** An exact amount with six decimals; {@code null} when it is absent or has too many digits. */
  public static BigDecimal fit(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal amount = number.setScale(ColumnType.SCALE, RoundingMode.HALF_UP);
    return amount.precision() <= ColumnType.PRECISION ? amount : null;
  }

  public static BigDecimal fit(Optional<BigDecimal> number) {
    return fit(number.orElse(null));
  }

  /** A ratio; {@code null} when it is absent or no number. */
  public static Double ratio(OptionalDouble number) {
    return number.isPresent() && Double.isFinite(number.getAsDouble())
        ? number.getAsDouble()
        : null;
  }

  public static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  public static Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
