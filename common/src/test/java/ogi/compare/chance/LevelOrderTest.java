package ogi.compare.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelOrderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 511, 512, 5000})
  void levelsOfAnySizeStandInOrder(int size) {
    Draws draws = new Draws(size);
    LevelOrder order = new LevelOrder(size);
    for (int round = 0; round < 20; round++) {
      double[] levels = new double[size];
      for (int i = 0; i < size; i++) {
        levels[i] = draws.gamma(0.4);
        order.set(i, levels[i]);
      }
      order.sort();
      boolean[] seen = new boolean[size];
      for (int place = 0; place < size; place++) {
        seen[order.at(place)] = true;
        if (place > 0) {
          double before = levels[order.at(place - 1)];
          assertThat(before).isLessThanOrEqualTo(levels[order.at(place)] * (1 + 1e-9));
        }
      }
      assertThat(seen).containsOnly(true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 31, 1023, 1024, 100_000})
  void aSelectedRankIsThatOfTheSortedList(int largest) {
    Draws draws = new Draws(largest);
    Selection selection = new Selection(1000, largest);
    for (int round = 0; round < 20; round++) {
      int[] ranks = new int[1000];
      for (int i = 0; i < ranks.length; i++) {
        ranks[i] = 1 + (int) (draws.uniform() * largest);
      }
      int[] sorted = ranks.clone();
      Arrays.sort(sorted);
      selection.load(ranks);
      for (int k : new int[] {0, 50, 500, 949, 999}) {
        assertThat(selection.smallest(ranks, k)).isEqualTo(sorted[k]);
      }
    }
  }

  @Test
  void normalNumbersHaveTheirTails() {
    // Beyond 1.96 and 3.5 lie 5.00 % and 0.0465 % of a normal distribution.
    Draws draws = new Draws(11);
    int many = 2_000_000;
    int beyond = 0;
    int far = 0;
    for (int i = 0; i < many; i++) {
      double x = Math.abs(draws.normal());
      beyond += x > 1.959964 ? 1 : 0;
      far += x > 3.5 ? 1 : 0;
    }
    assertThat(beyond / (double) many).isBetween(0.0493, 0.0507);
    assertThat(far / (double) many).isBetween(0.00040, 0.00053);
  }
}
