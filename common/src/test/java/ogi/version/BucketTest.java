package ogi.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTest {
  @Test
  void inASmallBucketEachIsHeldAgainstEach() {
    assertEquals(List.of(), Bucket.pairs(List.of("a")));
    assertEquals(
        List.of(new Bucket.Pair("a", "b"), new Bucket.Pair("a", "c"), new Bucket.Pair("b", "c")),
        Bucket.pairs(List.of("c", "a", "b")));
    assertEquals(Bucket.MOST * (Bucket.MOST - 1) / 2, Bucket.pairs(ids(Bucket.MOST)).size());
  }

  @Test
  void aCrowdedBucketCostsSoManyPairsForEachReport() {
    assertFalse(Bucket.crowded(Bucket.MOST));
    assertTrue(Bucket.crowded(Bucket.MOST + 1));
    assertTrue(Bucket.pairs(ids(1000)).size() <= 1000 * Bucket.NEXT);
    List<String> met =
        Bucket.pairs(ids(1000)).stream()
            .flatMap(pair -> java.util.stream.Stream.of(pair.first(), pair.second()))
            .distinct()
            .toList();
    assertEquals(1000, met.size(), "each report is compared with some");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    assertEquals(0, Bucket.leftOut(Bucket.MOST));
    for (int size : new int[] {Bucket.MOST + 1, 100}) {
      int held = Bucket.pairs(ids(size)).size();
      assertEquals(size * (size - 1) / 2 - held, Bucket.leftOut(size));
    }
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<String> ids = new ArrayList<>(ids(60));
    List<Bucket.Pair> pairs = Bucket.pairs(ids);
    Collections.reverse(ids);
    assertEquals(pairs, Bucket.pairs(ids));
  }

  private static List<String> ids(int number) {
    return IntStream.range(0, number).mapToObj(i -> String.format("%05d", i)).toList();
  }
}
