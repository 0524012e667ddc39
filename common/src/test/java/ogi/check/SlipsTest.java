package ogi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.edit.Account;
import ogi.check.edit.Accounts;
import ogi.check.edit.Edit;
import ogi.check.edit.Editor;
import ogi.check.edit.Evidence;
import ogi.check.edit.Operation;
import org.junit.jupiter.api.Test;

/** Slips on cells, rows and tables, also one upon another and beside missing cells. */
class SlipsTest {
  private static Table table() {
    return Table.zeros()
        .row("new", 301, 42, 0, 0, 7, 5, 355)
        .row("carried_in", 12, 3, 0, 0, 0, 0, 15)
        .row("granted", 180, 21, 0, 0, 4, 2, 207)
        .row("unavailable_not_held", 96, 17, 0, 0, 3, 3, 119)
        .row("rejected_petition", 22, 3, 0, 0, 0, 0, 25)
        .row("concluded", 298, 41, 0, 0, 7, 5, 351)
        .row("carried_out", 15, 4, 0, 0, 0, 0, 19);
  }

  private static Accounts only(Table table) {
    List<Accounts> parts = Editor.explain(table.assessed(), Evidence.NONE);
    assertThat(parts).hasSize(1);
    return parts.get(0);
  }

  private static List<Operation> operations(Account account) {
    return account.edits().stream().map(Edit::operation).toList();
  }

  private static List<String> changes(Account account) {
    return account.changes().stream()
        .map(c -> c.cell().id().substring("requests.".length()) + "=" + c.proposed())
        .toList();
  }

  @Test
  void aFigureIsMistypedAndThenItsRowIsShifted() {
    Accounts part = only(table().row("unavailable_not_held", 0, 69, 17, 0, 0, 3, 3));
    Account first = part.list().get(0);
    assertThat(operations(first))
        .containsExactlyInAnyOrder(Operation.SHIFT_ROW, Operation.DIGITS_SWAPPED);
    assertThat(changes(first))
        .containsExactly(
            "unavailable_not_held.natural_person=96",
            "unavailable_not_held.company=17",
            "unavailable_not_held.research=0",
            "unavailable_not_held.legal_service=3",
            "unavailable_not_held.total=119");
    assertThat(first.unique()).isTrue();
  }

  @Test
  void aWrongFigureIsCarriedIntoTheTotalOfItsRow() {
    Accounts part = only(table().row("new", 301, 942, 0, 0, 7, 5, 1255));
    Account first = part.list().get(0);
    assertThat(operations(first)).containsExactly(Operation.CARRIED_INTO_TOTAL);
    assertThat(changes(first)).containsExactly("new.company=42", "new.total=355");
    assertThat(first.edits().get(0).keystrokes()).isEqualTo(1);
    assertThat(part.list().stream().skip(1))
        .as("less in the row of the requests carried over is not possible")
        .allMatch(account -> changes(account).get(0).startsWith("carried_out"));
  }

  @Test
  void aShiftSaysHowFar() {
    Accounts right = only(table().row("unavailable_not_held", 0, 0, 96, 17, 0, 0, 3));
    Accounts left = only(table().row("unavailable_not_held", 17, 0, 0, 3, 3, 119, 0));
    assertThat(right.list().get(0).edits()).extracting(Edit::by).containsExactly(2);
    assertThat(left.list().get(0).edits()).extracting(Edit::by).containsExactly(-1);
  }

  @Test
  void aForgottenRowOfTotalsIsFoundBesideABlankInIt() {
    Accounts part =
        only(
            table()
                .row("concluded", 0, 0, 0, 0, 0, 0, 0)
                .blank("requests.concluded.other")
                .blank("requests.granted.research"));
    Account first = part.list().get(0);
    assertThat(operations(first)).containsExactly(Operation.TOTAL_FORGOTTEN);
    assertThat(changes(first)).contains("concluded.natural_person=298", "concluded.total=351");
    assertThat(changes(first)).noneMatch(change -> change.startsWith("concluded.other"));
  }

  @Test
  void aRowOfResultsLeftAtZeroMayBeAnyEmptyOne() {
    Accounts part = only(table().row("rejected_petition", 0, 0, 0, 0, 0, 0, 0));
    assertThat(part.list())
        .anySatisfy(
            account ->
                assertThat(changes(account))
                    .containsExactly(
                        "rejected_petition.natural_person=22",
                        "rejected_petition.company=3",
                        "rejected_petition.total=25"));
    assertThat(part.list()).noneMatch(Account::safe);
    assertThat(part.openTotals()).contains("requests.rejected_petition.total");
    assertThat(part.openTotals()).noneMatch(id -> id.startsWith("requests.concluded"));
  }

  @Test
  void besideMissingCellsOperationsAreFoundToo() {
    Accounts part =
        only(
            table()
                .row("granted", 0, 180, 21, 0, 0, 4, 2)
                .missing("requests.refused_by_law.total")
                .missing("requests.carried_in.company"));
    Account first = part.list().get(0);
    assertThat(operations(first)).containsExactly(Operation.SHIFT_ROW);
    assertThat(changes(first)).contains("granted.natural_person=180", "granted.total=207");
    assertThat(changes(first)).noneMatch(change -> change.startsWith("refused_by_law"));
  }

  @Test
  void aSearchThatGaveUpSaysSo() {
    Table table = table();
    String[] columns = {"natural_person", "company", "legal_service", "other", "total"};
    String[] rows = {"new", "granted", "unavailable_not_held", "concluded", "carried_out"};
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        table.set("requests." + rows[i] + "." + columns[j], 101 + 37 * i * i + 11 * j * (i + 3));
      }
    }
    Accounts part = only(table);
    assertThat(part.list()).isEmpty();
    assertThat(part.settled()).isFalse();
  }
}
