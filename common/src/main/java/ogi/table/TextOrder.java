package ogi.table;

import java.util.Comparator;

/** The order of texts in every table: by code point, as Parquet and Spark order them. */
public enum TextOrder implements Comparator<String> {
  BY_CODE_POINT;

  @Override
  public int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean pairs = Character.isSurrogate(left) && !Character.isSurrogate(right);
        boolean plain = !Character.isSurrogate(left) && Character.isSurrogate(right);
        // Surrogates stand below U+E000 in UTF-16 and above it as code points.
        return pairs ? 1 : plain ? -1 : Character.compare(left, right);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
