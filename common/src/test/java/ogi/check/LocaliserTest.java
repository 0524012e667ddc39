package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import org.junit.jupiter.api.Test;

/**
 * How well section 三 names its faults. The numbers of ties were computed before, from the rank of
 * the 39 sums, without this program.
 */
class LocaliserTest {
  private static final long SEED = 20_260_131;
  private static final List<Cell> REQUESTS =
      Forms.f2021().cells().stream().filter(c -> c.section() == Section.REQUESTS).toList();

  /** A report in which no change of a few hundred pieces meets the floor of zero. */
  private static Figures busyReport() {
    Table table = Table.zeros();
    for (String row : REQUESTS.stream().map(Cell::row).distinct().toList()) {
      long figure =
          switch (row) {
            case "new" -> 20_000;
            case "carried_in" -> 3_000;
            case "concluded" -> 21_000;
            case "carried_out" -> 2_000;
            default -> 1_000;
          };
      table.row(row, figure, figure, figure, figure, figure, figure, 6 * figure);
    }
    return table.figures();
  }

  private static long count(Figures figures, Cell cell) {
    return figures.of(cell).count().orElseThrow();
  }

  /** The explanations after some cells were changed by some amounts. */
  private static List<Explanation> after(Figures figures, Map<Cell, Long> amounts) {
    Map<Cell, Figure> wrong = new HashMap<>();
    amounts.forEach((cell, amount) -> wrong.put(cell, stated(count(figures, cell) + amount)));
    return Assessor.assess(figures.with(wrong)).explanations();
  }

  private static Figure stated(long count) {
    return Figure.stated(BigDecimal.valueOf(count), Long.toString(count), 1, "");
  }

  private static boolean names(Explanation explanation, Figures truth, Map<Cell, Long> amounts) {
    return explanation.changes().size() == amounts.size()
        && explanation.changes().stream()
            .allMatch(
                change ->
                    amounts.containsKey(change.cell())
                        && change.proposed() == count(truth, change.cell()));
  }

  @Test
  void everySingleWrongCellIsTheOnlyExplanation() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Figures truth = RandomReport.consistent(random, round % 2 == 0 ? 30 : 90_000_000).figures();
      for (Cell cell : round < 10 ? REQUESTS : List.of(REQUESTS.get(random.nextInt(175)))) {
        long wrong = random.nextInt(2) == 0 ? 1 + random.nextInt(500) : -count(truth, cell);
        Map<Cell, Long> fault = Map.of(cell, wrong == 0 ? 7 : wrong);

        List<Explanation> explanations = after(truth, fault);

        assertThat(explanations).as("seed %s round %s %s", SEED, round, cell).hasSize(1);
        assertThat(names(explanations.get(0), truth, fault)).as("%s", cell).isTrue();
        assertThat(explanations.get(0).certain()).isTrue();
      }
    }
  }

  @Test
  void everyPairOfWrongCellsWithIndependentAmountsIsTheOnlyExplanation() {
    Figures truth = busyReport();
    List<Map<Cell, Long>> notNamed = new ArrayList<>();
    for (int i = 0; i < 175; i++) {
      for (int j = i + 1; j < 175; j++) {
        Map<Cell, Long> fault = Map.of(REQUESTS.get(i), 37L, REQUESTS.get(j), -101L);
        List<Explanation> explanations = after(truth, fault);
        if (explanations.size() != 1 || !names(explanations.get(0), truth, fault)) {
          notNamed.add(fault);
        }
      }
    }
    assertThat(notNamed).isEmpty();
  }

  @Test
  void aPairInARealisticReportIsAmongTheSmallestExplanations() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      Figures truth = RandomReport.consistent(random, 40).figures();
      Cell one = REQUESTS.get(random.nextInt(175));
      Cell other = REQUESTS.get(random.nextInt(175));
      Map<Cell, Long> fault =
          one == other ? Map.of(one, 12L) : Map.of(one, 12L, other, 1L + random.nextInt(20));

      List<Explanation> explanations = after(truth, fault);

      assertThat(explanations)
          .as("seed %s round %s %s", SEED, round, fault)
          .anyMatch(explanation -> names(explanation, truth, fault));
    }
  }

  @Test
  void anAmountMovedBetweenTwoApplicantsLeavesTiesThatAreAllListed() {
    Figures truth = busyReport();
    List<Integer> ties = new ArrayList<>();
    for (int row = 0; row < 25; row++) {
      for (int one = 0; one < 6; one++) {
        for (int other = one + 1; other < 6; other++) {
          ties.add(ties(truth, row * 7 + one, 5, row * 7 + other, -5));
        }
      }
    }

    assertThat(ties).hasSize(375);
    assertThat(ties.stream().filter(tie -> tie == 1)).hasSize(15);
    assertThat(mean(ties)).isBetween(17.5, 18.5);
  }

  @Test
  void anAmountMovedBetweenTwoResultsIsNeverUnique() {
    Figures truth = busyReport();
    List<Integer> ties = new ArrayList<>();
    for (int column = 0; column < 7; column++) {
      for (int one = 2; one < 23; one++) {
        for (int other = one + 1; other < 23; other++) {
          ties.add(ties(truth, one * 7 + column, 5, other * 7 + column, -5));
        }
      }
    }

    assertThat(ties).hasSize(1470).doesNotContain(1);
    assertThat(mean(ties)).isBetween(6.5, 7.5);
  }

  @Test
  void aCellWrongTogetherWithTheTotalOfItsRowLeavesTies() {
    Figures truth = busyReport();
    List<Integer> ties = new ArrayList<>();
    for (int row = 0; row < 25; row++) {
      for (int column = 0; column < 6; column++) {
        ties.add(ties(truth, row * 7 + column, 5, row * 7 + 6, 5));
      }
    }

    assertThat(ties.stream().filter(tie -> tie == 1)).hasSize(6);
    assertThat(mean(ties)).isBetween(17.5, 18.5);
  }

  private static int ties(Figures truth, int one, long amount, int other, long otherAmount) {
    Map<Cell, Long> fault = Map.of(REQUESTS.get(one), amount, REQUESTS.get(other), otherAmount);
    List<Explanation> explanations = after(truth, fault);
    int size = explanations.size();
    boolean listed = explanations.stream().anyMatch(each -> names(each, truth, fault));
    boolean numbered =
        IntStream.range(0, size)
            .allMatch(
                i -> explanations.get(i).number() == i + 1 && explanations.get(i).of() == size);
    assertThat(listed && numbered).as("%s", fault).isTrue();
    return size;
  }

  private static double mean(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
