package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ogi.form.Cell;
import org.junit.jupiter.api.Test;

/** The answers are those of trying everything: every set of cells, every count in the open ones. */
class EverySetTriedTest {
  private static final long SEED = 77;
  private static final int ROUNDS = 1_000;

  /** Counts stay below this in every smallest answer, since the printed ones are at most 3. */
  private static final int LIMIT = 24;

  private long[] values;
  private Set<Integer> missing;

  /** A report of the small form with up to three wrong and up to ten missing cells. */
  private Assessment draw(Random random) {
    long[][] table = new long[5][3];
    for (int c = 0; c < 2; c++) {
      table[1][c] = random.nextInt(3);
      table[2][c] = random.nextInt(3);
      table[4][c] = random.nextInt(2);
      table[3][c] = table[1][c] + table[2][c];
      table[0][c] = table[3][c] + table[4][c];
    }
    values = new long[SmallForm.CELLS];
    for (int i = 0; i < values.length; i++) {
      long[] row = table[i / 3];
      values[i] = i % 3 == 2 ? row[0] + row[1] : row[i % 3];
    }
    for (int wrong = random.nextInt(4); wrong > 0; wrong--) {
      values[random.nextInt(SmallForm.CELLS)] = random.nextInt(4);
    }
    missing = new TreeSet<>();
    for (int lost = random.nextInt(11); lost > 0; lost--) {
      missing.add(random.nextInt(SmallForm.CELLS));
    }
    return Assessor.assess(table().figures());
  }

  private Table table() {
    Table table = Table.zeros(SmallForm.FORM);
    for (Cell cell : SmallForm.FORM.cells()) {
      table.set(cell.id(), values[cell.index()]);
      if (missing.contains(cell.index())) {
        table.missing(cell.id());
      }
    }
    return table;
  }

  /**
   * By set of changed cells, how small and how large each open cell can be; sets of one size only.
   */
  private Map<List<Integer>, Map<Integer, long[]>> tried() {
    for (int size = 0; ; size++) {
      Map<List<Integer>, Map<Integer, long[]>> found = new TreeMap<>(EverySetTriedTest::compare);
      trySets(size, 0, new ArrayList<>(), found);
      if (!found.isEmpty()) {
        return found;
      }
    }
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return one.toString().compareTo(other.toString());
  }

  private void trySets(
      int size, int next, List<Integer> set, Map<List<Integer>, Map<Integer, long[]>> found) {
    if (set.size() == size) {
      Map<Integer, long[]> ranges = ranges(set);
      if (!ranges.isEmpty() || (size == 0 && missing.isEmpty() && holds())) {
        found.put(List.copyOf(set), ranges);
      }
      return;
    }
    for (int cell = next; cell < SmallForm.CELLS; cell++) {
      if (!missing.contains(cell)) {
        set.add(cell);
        trySets(size, cell + 1, set, found);
        set.remove(set.size() - 1);
      }
    }
  }

  private boolean holds() {
    boolean[] holds = new boolean[1];
    SmallForm.completions(values, List.of(), LIMIT, completion -> holds[0] = true);
    return holds[0];
  }

  private Map<Integer, long[]> ranges(List<Integer> set) {
    List<Integer> open = new ArrayList<>(set);
    open.addAll(missing);
    Map<Integer, long[]> ranges = new TreeMap<>();
    SmallForm.completions(
        values,
        open,
        LIMIT,
        completion -> {
          for (int cell : open) {
            long value = completion[cell];
            long[] range = ranges.computeIfAbsent(cell, key -> new long[] {value, value});
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
          }
        });
    return ranges;
  }

  @Test
  void explanationsDeductionsAndBoundsAreThoseOfTryingEverything() {
    Random random = new Random(SEED);
    int broken = 0;
    int deduced = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Assessment assessment = draw(random);
      String where = "seed " + SEED + " round " + round;
      Map<List<Integer>, Map<Integer, long[]>> tried = tried();

      assertThat(assessment.consistent()).as(where).isEqualTo(tried.containsKey(List.of()));
      if (!assessment.consistent()) {
        broken++;
        assertThat(sets(assessment)).as(where).isEqualTo(tried.keySet());
        assertThat(assessment.explanations()).as(where).hasSameSizeAs(tried.keySet());
        assertChangesWithin(assessment, tried, where);
      }
      deduced += assertMissingCells(assessment, tried, where);
    }
    assertThat(broken).isGreaterThan(50);
    assertThat(deduced).isGreaterThan(50);
  }

  private static Set<List<Integer>> sets(Assessment assessment) {
    return assessment.explanations().stream()
        .map(e -> e.changes().stream().map(change -> change.cell().index()).toList())
        .collect(Collectors.toCollection(() -> new TreeSet<>(EverySetTriedTest::compare)));
  }

  private void assertChangesWithin(
      Assessment assessment, Map<List<Integer>, Map<Integer, long[]>> tried, String where) {
    for (Explanation explanation : assessment.explanations()) {
      List<Integer> set = explanation.changes().stream().map(c -> c.cell().index()).toList();
      Table mended = table();
      for (Change change : explanation.changes()) {
        long[] range = tried.get(set).get(change.cell().index());
        assertThat(change.possible()).as(where).isEqualTo(interval(range));
        mended.set(change.cell().id(), change.proposed());
      }
      assertThat(mended.assessed().consistent()).as(where + explanation).isTrue();
    }
  }

  private int assertMissingCells(
      Assessment assessment, Map<List<Integer>, Map<Integer, long[]>> tried, String where) {
    int deduced = 0;
    Map<Cell, Interval> bounds = Bounds.of(assessment.figures());
    for (int index : missing) {
      Cell cell = SmallForm.FORM.cells().get(index);
      long low = tried.values().stream().mapToLong(r -> r.get(index)[0]).min().orElseThrow();
      long high = tried.values().stream().mapToLong(r -> r.get(index)[1]).max().orElseThrow();
      assertThat(bounds.get(cell)).as(where).isEqualTo(interval(new long[] {low, high}));
      assertThat(assessment.figures().of(cell).count())
          .as(where)
          .isEqualTo(low == high ? Optional.of(low) : Optional.empty());
      deduced += low == high ? 1 : 0;
    }
    return deduced;
  }

  /** Counts that reach far up have no bound: those of the drawn reports are small. */
  private static Interval interval(long[] range) {
    return range[1] < LIMIT / 2
        ? Interval.of(range[0], range[1])
        : new Interval(OptionalLong.of(range[0]), OptionalLong.empty());
  }
}
