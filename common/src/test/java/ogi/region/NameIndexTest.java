package ogi.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  @Test
  void itFindsWhatAMapFinds() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder letters = new StringBuilder();
      Map<String, List<Integer>> expected = new HashMap<>();
      int rows = 1 + random.nextInt(60);
      int[] starts = new int[rows + 1];
      for (int row = 0; row < rows; row++) {
        String name = word(random, 2 + random.nextInt(3));
        expected.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
        letters.append(name);
        starts[row + 1] = letters.length();
      }
      NameIndex index = new NameIndex(letters.toString().toCharArray(), starts);
      String text = word(random, 40);
      for (int at = 0; at < text.length(); at++) {
        for (int length = 2; length <= 5 && at + length <= text.length(); length++) {
          List<Integer> found = new ArrayList<>();
          for (int row = index.first(text, at, length); row >= 0; row = index.next(row)) {
            found.add(row);
          }
          List<Integer> known = expected.getOrDefault(text.substring(at, at + length), List.of());
          assertEquals(known, found, "seed " + seed);
          boolean bounded = known.isEmpty() || index.longestAt(text, at) >= length;
          assertEquals(true, bounded, "seed " + seed);
        }
      }
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('甲' + random.nextInt(3)));
    }
    return word.toString();
  }
}
