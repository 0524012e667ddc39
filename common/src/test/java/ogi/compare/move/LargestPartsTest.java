package ogi.compare.move;

import static ogi.compare.move.Given.COUNT;
import static ogi.compare.move.Given.RATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import ogi.compare.metric.Metric;
import ogi.compare.move.Meeting.Body;
import ogi.compare.move.Move.Contribution;
import org.junit.jupiter.api.Test;

/** The largest parts, found by doubles, against all parts rounded and sorted. */
class LargestPartsTest {
  @Test
  void theLargestAreThoseOfAllSorted() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      // Few different figures: many bodies with equal parts, and with none.
      int most = 1 + random.nextInt(12);
      List<Body> rates = meeting(RATE, bodies(random, most, true), bodies(random, most, true));
      RateSplit split = RateSplit.of(RATE, rates);
      if (split.hasPanel()) {
        assertThat(LargestParts.of(rates, split::contribution))
            .as("seed " + seed)
            .isEqualTo(sorted(rates, b -> new BigDecimal(split.contribution(b))));
      }
      List<Body> counts = meeting(COUNT, bodies(random, most, false), bodies(random, most, false));
      assertThat(LargestParts.ofExact(counts, CountSplit::contribution))
          .as("seed " + seed)
          .isEqualTo(sorted(counts, CountSplit::contribution));
    }
  }

  @Test
  void whoIsMetAgainInOneYearIsNotRecognised() {
    List<YearFigure> before = List.of(count("b", 1), count("", 2), count("a", 3), count("b", 4));
    List<YearFigure> now = List.of(count("c", 5), count("b", 6), count("", 7));
    assertThat(meeting(COUNT, before, now))
        .extracting(body -> body.role() + " " + figures(body))
        .containsExactly(
            "LEFT 3 -",
            "PANEL 1 6",
            "ENTERED - 5",
            "NOT_COMPARABLE 2 -",
            "NOT_COMPARABLE 4 -",
            "NOT_COMPARABLE - 7");
  }

  private static String figures(Body body) {
    return body.then().map(sums -> sums.top().toString()).orElse("-")
        + " "
        + body.now().map(sums -> sums.top().toString()).orElse("-");
  }

  private static List<Body> meeting(Metric metric, List<YearFigure> before, List<YearFigure> now) {
    List<String> then = before.stream().map(YearFigure::filerId).toList();
    List<String> today = now.stream().map(YearFigure::filerId).toList();
    return Meeting.of(metric, Pairs.of(then, today), before, now);
  }

  private static List<Contribution> sorted(
      List<Body> bodies, java.util.function.Function<Body, BigDecimal> contribution) {
    return bodies.stream()
        .map(
            b ->
                new Contribution(
                    b.figure().filerId(),
                    b.figure().filer(),
                    b.role(),
                    ExactParts.round(contribution.apply(b))))
        .filter(each -> each.amount().signum() != 0)
        .sorted(
            Comparator.comparing((Contribution each) -> each.amount().abs())
                .reversed()
                .thenComparing(Contribution::filerId))
        .limit(5)
        .toList();
  }

  private static YearFigure count(String id, int number) {
    return Given.count(id, number, "2021");
  }

  private static List<YearFigure> bodies(Random random, int most, boolean rates) {
    List<YearFigure> bodies = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (random.nextInt(4) > 0) {
        int all = 1 + random.nextInt(most);
        bodies.add(rates ? Given.rate("f" + i, random.nextInt(all + 1), all) : count("f" + i, all));
      }
    }
    return bodies;
  }
}
