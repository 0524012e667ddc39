package ogi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ogi.fuzz.Fixtures.Fixture;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of every layout and format end as an outcome, in time, and no figure is told that
 * does not stand where it is said to stand. {@code make fuzz} runs the long form: {@code
 * -Dogi.fuzz=N} rounds over all fixtures from {@code -Dogi.fuzz.seed=S} on. A failure names its
 * seed, round, fixture and mutations; {@code -Dogi.fuzz.round=R} runs that round alone.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("ogi.fuzz.seed", 20_260_211);
  private static final int ROUNDS = Integer.getInteger("ogi.fuzz", 4);
  private static final int ONLY = Integer.getInteger("ogi.fuzz.round", -1);

  @Test
  void damagedFilesEndAsOutcomesWithoutInventedFigures() {
    List<Fixture> fixtures = Fixtures.of(SEED);
    Examination examination = new Examination();
    List<String> failures = new ArrayList<>();
    for (int round = Math.max(0, ONLY); round < (ONLY < 0 ? ROUNDS : ONLY + 1); round++) {
      for (int i = 0; i < fixtures.size(); i++) {
        Random random = new Random(SEED * 1_000_003 + round * 1009L + i);
        StringBuilder told = new StringBuilder();
        byte[] damaged = damaged(fixtures.get(i).bytes(), random, told);
        String what =
            "seed %d, round %d, %s:%s".formatted(SEED, round, fixtures.get(i).name(), told);
        try {
          examination.of(damaged);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
          failures.add(what + " -> " + String.valueOf(e.getMessage()).strip());
        }
      }
    }
    System.out.println("fuzz: " + examination);
    assertThat(failures).isEmpty();
  }

  /** One mutation, seldom more. */
  private static byte[] damaged(byte[] whole, Random random, StringBuilder told) {
    byte[] bytes = whole;
    do {
      Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
      told.append(' ').append(mutation);
      bytes = bytes.length == 0 ? bytes : mutation.of(bytes, random);
    } while (random.nextInt(4) == 0);
    return bytes;
  }
}
