package ogi.jobs.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Numbers that are equal for copies: of the content of documents, and of filer and year. Eight
 * bytes each, so that the driver can hold those of all documents and see which occur more than
 * once; only the documents that have one of these are then held against each other. Numbers that
 * are equal by chance cost a comparison and change nothing.
 */
final class CopyKeys {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private CopyKeys() {}

  static long[] of(List<Claim> claims) {
    return claims.stream()
        .flatMapToLong(
            claim ->
                LongStream.of(
                    number("content", claim.contentKey()), number("version", claim.versionKey())))
        .distinct()
        .toArray();
  }

  private static long number(String kind, String key) {
    long number = kind.hashCode();
    for (int i = 0; i < key.length(); i++) {
      number = (number ^ key.charAt(i)) * FACTOR;
      number ^= number >>> 29;
    }
    return number;
  }

  /** Those that occur more than once, in order. */
  static long[] repeated(long[] all) {
    long[] sorted = all.clone();
    Arrays.sort(sorted);
    return LongStream.range(1, sorted.length)
        .filter(i -> sorted[(int) i] == sorted[(int) i - 1])
        .map(i -> sorted[(int) i])
        .distinct()
        .toArray();
  }

  /** Whether one of the keys is among the sorted ones. */
  static boolean anyIn(long[] sorted, long[] keys) {
    return LongStream.of(keys).anyMatch(key -> Arrays.binarySearch(sorted, key) >= 0);
  }
}
