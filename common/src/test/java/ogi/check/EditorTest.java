package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.check.edit.Operation;
import ogi.form.Cell;
import ogi.form.Section;
import org.junit.jupiter.api.Test;

/**
 * Operations as explanations: which there are, held against sets of changed cells and brute force.
 */
class EditorTest {
  private static final long SEED = 20_260_201;

  private static List<Accounts> explain(Table table) {
    return Editor.explain(table.assessed(), Evidence.NONE);
  }

  private static List<Operation> operations(Account account) {
    return account.edits().stream().map(edit -> edit.operation()).toList();
  }

  private static Set<Set<String>> figures(List<List<Change>> sets) {
    return sets.stream()
        .map(
            set ->
                set.stream()
                    .map(change -> change.cell() + "=" + change.proposed())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void theFirstSampleIsAForgottenRowOfTotals() {
    List<Accounts> parts =
        explain(
            Table.zeros()
                .row("new", 11, 0, 0, 0, 0, 0, 11)
                .row("granted", 11, 0, 0, 0, 0, 0, 11)
                .missing("requests.carried_out.total")
                .row("review", 0, 2, 0, 0, 2)
                .row("direct_suit", 21, 2, 0, 0, 23)
                .missing("disputes.suit_after_review.total"));

    assertThat(parts).hasSize(1);
    Account only = parts.get(0).list().get(0);
    assertThat(only.safe()).isTrue();
    assertThat(operations(only)).containsExactly(Operation.TOTAL_FORGOTTEN);
    assertThat(figures(List.of(only.changes())))
        .containsExactly(
            Set.of("requests.concluded.natural_person=11", "requests.concluded.total=11"));
    assertThat(parts.get(0).openTotals()).isEmpty();
  }

  @Test
  void theSecondSampleIsOneDigit() {
    List<Accounts> parts =
        explain(
            Table.zeros()
                .row("new", 1, 1, 0, 0, 0, 0, 1)
                .row("granted", 1, 0, 0, 0, 0, 0, 1)
                .row("concluded", 1, 0, 0, 0, 0, 0, 1));

    Account only = parts.get(0).list().get(0);
    assertThat(only.safe()).isTrue();
    assertThat(operations(only)).containsExactly(Operation.DIGIT_WRONG);
    assertThat(figures(List.of(only.changes()))).containsExactly(Set.of("requests.new.company=0"));
  }

  @Test
  void evidenceBringsTheExplanationForwardThatItFits() {
    Table table = Table.zeros().row("direct_suit", 12, 40, 7, 0, 68);
    Evidence told = new Evidence(Map.of("disputes.direct_suit.corrected", 49L));

    List<Account> plain = explain(table).get(0).list();
    List<Account> list = Editor.explain(table.assessed(), told).get(0).list();

    assertThat(figures(List.of(plain.get(0).changes())))
        .containsExactly(Set.of("disputes.direct_suit.upheld=21"));
    assertThat(figures(List.of(list.get(0).changes())))
        .containsExactly(Set.of("disputes.direct_suit.corrected=49"));
    assertThat(list).hasSameSizeAs(plain).noneMatch(Account::unique);
  }

  @Test
  void evidenceAgainstTheOnlyExplanationLeavesItTheOnlyOne() {
    Table table =
        Table.zeros()
            .row("new", 1, 1, 0, 0, 0, 0, 1)
            .row("granted", 1, 0, 0, 0, 0, 0, 1)
            .row("concluded", 1, 0, 0, 0, 0, 0, 1);
    Evidence against = new Evidence(Map.of("requests.new.company", 1L, "requests.new.total", 2L));

    assertThat(Editor.explain(table.assessed(), against)).isEqualTo(explain(table));
    assertThat(explain(table).get(0).list()).hasSize(1).allMatch(Account::safe);
  }

  @Test
  void oneSlipOverTwoRowsOfSectionFourIsOneExplanation() {
    Table table = Table.zeros().row("review", 3, 1, 0, 0, 8).row("direct_suit", 8, 0, 0, 0, 4);

    List<Accounts> parts = explain(table);

    assertThat(parts).extracting(Accounts::part).containsExactly("disputes");
    assertThat(parts.get(0).list())
        .anyMatch(account -> operations(account).equals(List.of(Operation.SWAP_CELLS)));
  }

  @Test
  void changedCellsAreThoseOfTheProvenSearch() {
    Random random = new Random(SEED);
    int compared = 0;
    for (int round = 0; round < 300; round++) {
      Table table = RandomReport.consistent(random, round % 2 == 0 ? 12 : 4_000);
      List<Cell> cells =
          table.figures().form().cells().stream()
              .filter(cell -> cell.section() == Section.REQUESTS)
              .toList();
      for (int wrong = 0; wrong <= round % 3; wrong++) {
        Cell cell = cells.get(random.nextInt(cells.size()));
        table.set(
            cell.id(), table.figures().of(cell).count().orElseThrow() + 1 + random.nextInt(9));
      }
      Assessment assessment = table.assessed();
      if (assessment.explanations().isEmpty()) {
        continue;
      }
      List<Account> list = Editor.explain(assessment, Evidence.NONE).get(0).list();
      int cellsChanged = assessment.explanations().get(0).changes().size();
      int operations = list.get(0).edits().size();
      assertThat(operations).as("seed %s round %s", SEED, round).isLessThanOrEqualTo(cellsChanged);
      boolean cellsOnly = list.get(0).edits().stream().allMatch(e -> e.changes().size() == 1);
      if (cellsOnly && list.get(0).settled() && list.get(0).of() <= Editor.LISTED) {
        compared++;
        assertThat(figures(list.stream().map(Account::changes).toList()))
            .as("seed %s round %s", SEED, round)
            .isEqualTo(figures(assessment.explanations().stream().map(e -> e.changes()).toList()));
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  @Test
  void onASmallFormEveryRepairOfTwoCellsIsFoundThatBruteForceFinds() {
    Random random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      Table table = Table.zeros(SmallForm.FORM);
      long[] values = new long[SmallForm.CELLS];
      for (int wrong = 0; wrong < 2; wrong++) {
        int cell = random.nextInt(SmallForm.CELLS);
        values[cell] = 1 + random.nextInt(3);
        table.set(SmallForm.FORM.cells().get(cell).id(), values[cell]);
      }
      List<Accounts> parts = explain(table);
      if (parts.isEmpty() || parts.get(0).list().get(0).edits().size() < 2) {
        continue;
      }
      Set<List<Long>> wanted = new HashSet<>();
      for (int one = 0; one < SmallForm.CELLS; one++) {
        for (int other = one + 1; other < SmallForm.CELLS; other++) {
          SmallForm.completions(values, List.of(one, other), 9, found -> wanted.add(boxed(found)));
        }
      }
      Set<List<Long>> given = new HashSet<>();
      parts.get(0).list().forEach(account -> given.add(applied(values, account)));
      assertThat(given).as("seed %s round %s", SEED, round).isEqualTo(wanted);
    }
  }

  private static List<Long> applied(long[] values, Account account) {
    long[] mended = values.clone();
    account.changes().forEach(change -> mended[change.cell().index()] = change.proposed());
    return boxed(mended);
  }

  private static List<Long> boxed(long[] values) {
    List<Long> list = new ArrayList<>();
    for (long value : values) {
      list.add(value);
    }
    return list;
  }
}
