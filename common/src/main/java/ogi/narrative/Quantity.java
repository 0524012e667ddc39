package ogi.narrative;

import java.math.BigDecimal;

/**
 * A number in a sentence that counts or measures something; no year, date, ordinal, telephone
 * number or part of a name.
 *
 * @param start place of its first digit in the sentence
 * @param end place behind its unit
 * @param value the number, 万 multiplied out except before 元
 * @param unit what stands behind it: 件, 条, 元, 万元, {@code %} … or empty
 * @param approximate whether 余, 多, 约, 近 or 以上 qualifies it
 */
record Quantity(int start, int end, BigDecimal value, String unit, boolean approximate) {
  boolean percent() {
    return unit.equals("%");
  }

  /** Whether it counts whole pieces exactly. */
  boolean whole() {
    return !approximate && !percent() && value.stripTrailingZeros().scale() <= 0;
  }

  long count() {
    return value.longValueExact();
  }
}
