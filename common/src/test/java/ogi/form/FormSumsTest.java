package ogi.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sums are made from the roles of rows and columns; here they are counted and ranked. */
class FormSumsTest {
  private static Map<Sum.Kind, Long> kinds(Form form) {
    return form.sums().stream().collect(Collectors.groupingBy(Sum::kind, Collectors.counting()));
  }

  private static Map<Section, Long> sections(Form form) {
    return form.cells().stream()
        .collect(Collectors.groupingBy(Cell::section, Collectors.counting()));
  }

  @Test
  void theFormInForceHasTwoHundredCellsAndFortyTwoSums() {
    assertThat(Forms.f2021().cells()).hasSize(200);
    assertThat(sections(Forms.f2021()))
        .isEqualTo(Map.of(Section.DISCLOSURE, 10L, Section.REQUESTS, 175L, Section.DISPUTES, 15L));
    assertThat(kinds(Forms.f2021()))
        .isEqualTo(
            Map.of(
                Sum.Kind.ACROSS, 25L,
                Sum.Kind.OUTCOMES, 7L,
                Sum.Kind.BALANCE, 7L,
                Sum.Kind.DISPUTES, 3L));
  }

  @Test
  void theTrialFormHasTwoRowsLess() {
    assertThat(Forms.f2019().cells()).hasSize(198);
    assertThat(sections(Forms.f2019()))
        .isEqualTo(Map.of(Section.DISCLOSURE, 22L, Section.REQUESTS, 161L, Section.DISPUTES, 15L));
    assertThat(Forms.f2019().sums()).hasSize(40);
    assertThat(kinds(Forms.f2019())).containsEntry(Sum.Kind.ACROSS, 23L);
  }

  @Test
  void theBalanceIsThePrintedOne() {
    Sum balance =
        Forms.f2021().sums().stream()
            .filter(sum -> sum.id().equals("balance.company"))
            .findFirst()
            .orElseThrow();

    assertThat(balance.formula())
        .isEqualTo(
            "requests.new.company + requests.carried_in.company"
                + " = requests.concluded.company + requests.carried_out.company");
  }

  @Test
  void everyTotalOfResultsAddsTwentyOneRows() {
    assertThat(Forms.f2021().sums())
        .filteredOn(sum -> sum.kind() == Sum.Kind.OUTCOMES)
        .allSatisfy(
            sum -> {
              assertThat(sum.left()).hasSize(21);
              assertThat(sum.right()).extracting(Cell::row).containsExactly("concluded");
            });
  }

  @Test
  void noSumTouchesWhatWasDisclosedWithoutBeingAsked() {
    assertThat(Forms.all())
        .flatExtracting(Form::sums)
        .flatExtracting(Sum::left)
        .extracting(Cell::section)
        .doesNotContain(Section.DISCLOSURE);
  }

  @Test
  void indexAndOrderOfCellsAgree() {
    for (Form form : Forms.all()) {
      assertThat(form.cells()).allSatisfy(c -> assertThat(form.cells().get(c.index())).isSameAs(c));
      assertThat(form.cells().stream().map(Cell::id).distinct()).hasSize(form.cells().size());
    }
  }

  @Test
  void thirtySevenOfTheThirtyNineSumsOfRequestsAreIndependent() {
    assertThat(rank(Forms.f2021(), sum -> sum.kind() != Sum.Kind.DISPUTES)).isEqualTo(37);
    assertThat(rank(Forms.f2021(), sum -> sum.kind() == Sum.Kind.DISPUTES)).isEqualTo(3);
    assertThat(rank(Forms.f2019(), sum -> sum.kind() != Sum.Kind.DISPUTES)).isEqualTo(35);
  }

  /** Rank over the rationals by elimination without fractions. */
  private static int rank(Form form, Function<Sum, Boolean> wanted) {
    List<BigInteger[]> rows =
        form.sums().stream()
            .filter(wanted::apply)
            .map(sum -> coefficients(form, sum))
            .collect(Collectors.toList());
    int rank = 0;
    for (int column = 0; column < form.cells().size() && rank < rows.size(); column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        Collections.swap(rows, rank, pivot);
        for (int row = rank + 1; row < rows.size(); row++) {
          subtract(rows.get(row), rows.get(rank), column);
        }
        rank++;
      }
    }
    return rank;
  }

  private static void subtract(BigInteger[] row, BigInteger[] pivot, int column) {
    BigInteger own = row[column];
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(own));
    }
  }

  private static BigInteger[] coefficients(Form form, Sum sum) {
    BigInteger[] row = new BigInteger[form.cells().size()];
    Arrays.fill(row, BigInteger.ZERO);
    sum.left().forEach(cell -> row[cell.index()] = row[cell.index()].add(BigInteger.ONE));
    sum.right().forEach(cell -> row[cell.index()] = row[cell.index()].subtract(BigInteger.ONE));
    return row;
  }
}
