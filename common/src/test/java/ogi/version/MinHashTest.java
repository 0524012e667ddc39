package ogi.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final int ROUNDS = 200;

  @Test
  void theSketchEstimatesTheShareInCommon() {
    double sum = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Set<String>> sets = sets(seed, 80, 20);
      sum += MinHash.similarity(MinHash.of(sets.get(0)), MinHash.of(sets.get(1)));
    }
    assertEquals(80.0 / 120, sum / ROUNDS, 0.03);
  }

  @Test
  void theOrderOfTheMembersDoesNotMatter() {
    List<String> members = new ArrayList<>(sets(1, 40, 0).get(0));
    List<Integer> sketch = MinHash.of(members);
    Collections.reverse(members);
    assertEquals(sketch, MinHash.of(members));
  }

  @Test
  void anEmptySetIsLikeNoOther() {
    assertEquals(0, MinHash.similarity(MinHash.of(Set.of()), MinHash.of(Set.of())));
  }

  /** Two sets with so many members in common and so many of each's own. */
  private static List<Set<String>> sets(int seed, int common, int own) {
    Random random = new Random(seed);
    Set<String> one = new HashSet<>();
    Set<String> two = new HashSet<>();
    for (int i = 0; i < common; i++) {
      String member = "c" + random.nextLong();
      one.add(member);
      two.add(member);
    }
    for (int i = 0; i < own; i++) {
      one.add("a" + random.nextLong());
      two.add("b" + random.nextLong());
    }
    return List.of(one, two);
  }
}
