package ogi.compare.move;

import static ogi.compare.move.Given.RATE;
import static ogi.compare.move.Given.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ogi.compare.move.Move.Parts;
import org.junit.jupiter.api.Test;

/** Any two years: parts that add up, whatever the order of the bodies. */
class PartsAddUpTest {
  @Test
  void theOrderOfTheBodiesDoesNotMatter() {
    Random random = new Random(5);
    List<YearFigure> before = bodies(random, 60);
    List<YearFigure> now = bodies(random, 60);
    Move move = Given.move(RATE, before, now);
    List<YearFigure> shuffled = new ArrayList<>(before);
    Collections.shuffle(shuffled, random);
    assertThat(Given.move(RATE, shuffled, now)).isEqualTo(move);
  }

  /** The parts against sums over the bodies written down anew, and their sum to the last digit. */
  @Test
  void partsAddUpToTheLastDigit() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<YearFigure> before = bodies(random, 1 + random.nextInt(40));
      List<YearFigure> now = bodies(random, 1 + random.nextInt(40));
      Move move = Given.move(RATE, before, now);
      if (move.parts().isPresent()) {
        Parts parts = move.parts().get();
        BigDecimal change = move.thisYear().orElseThrow().subtract(move.lastYear().orElseThrow());
        assertThat(parts.sum()).as("seed " + seed).isEqualByComparingTo(change);
        assertThat(parts.mix().orElseThrow().doubleValue())
            .as("seed " + seed)
            .isCloseTo(mix(before, now), within(5e-6));
      }
    }
  }

  /** Kitagawa's mix over the bodies of both years: average rate times the change of the share. */
  private static double mix(List<YearFigure> before, List<YearFigure> now) {
    List<double[]> panel = new ArrayList<>();
    for (YearFigure old : before) {
      for (YearFigure fresh : now) {
        if (old.filerId().equals(fresh.filerId())) {
          panel.add(new double[] {top(old), bottom(old), top(fresh), bottom(fresh)});
        }
      }
    }
    double then = panel.stream().mapToDouble(each -> each[1]).sum();
    double today = panel.stream().mapToDouble(each -> each[3]).sum();
    return panel.stream()
        .mapToDouble(
            each ->
                (each[0] / each[1] + each[2] / each[3])
                    / 2
                    * (each[3] / today - each[1] / then)
                    * 100)
        .sum();
  }

  private static double top(YearFigure figure) {
    return figure.seen().numerator().orElseThrow().doubleValue();
  }

  private static double bottom(YearFigure figure) {
    return figure.seen().denominator().orElseThrow().doubleValue();
  }

  private static List<YearFigure> bodies(Random random, int number) {
    List<YearFigure> bodies = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      if (random.nextInt(4) > 0) {
        int all = 1 + random.nextInt(3000);
        bodies.add(rate("f" + i, random.nextInt(all + 1), all));
      }
    }
    return bodies;
  }
}
