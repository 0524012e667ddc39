package ogi.table;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

/** The order of values within a column. */
final class Values {
  private Values() {}

  /** Absent first; text by code point, as Parquet and Spark order it; lists element by element. */
  static int compare(Object a, Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    } else if (a instanceof String left) {
      return TextOrder.BY_CODE_POINT.compare(left, (String) b);
    } else if (a instanceof List<?> left) {
      return lists(left, (List<?>) b);
    } else if (a instanceof Boolean left) {
      return left.compareTo((Boolean) b);
    } else if (a instanceof Double left) {
      return left.compareTo((Double) b);
    } else if (a instanceof Integer left && b instanceof Integer right) {
      return left.compareTo(right);
    } else if (a instanceof Long left && b instanceof Long right) {
      return left.compareTo(right);
    } else if (a instanceof BigDecimal left && b instanceof BigDecimal right) {
      return left.compareTo(right);
    }
    return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
  }

  private static int lists(List<?> a, List<?> b) {
    Iterator<?> right = b.iterator();
    for (Object left : a) {
      int result = right.hasNext() ? compare(left, right.next()) : 1;
      if (result != 0) {
        return result;
      }
    }
    return right.hasNext() ? -1 : 0;
  }
}
