package ogi.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
  void theSheetBeforeThemHasFiftyEightCellsAndSevenSums() {
    Form sheet = Forms.of("2014").orElseThrow();
    assertThat(sheet.cells()).hasSize(58).allMatch(c -> c.section() == Section.STATISTICS);
    assertThat(sheet.sums())
        .extracting(Sum::id)
        .containsExactly(
            "parts.received",
            "parts.concluded",
            "parts.answered",
            "parts.answered_refused",
            "parts.reviews",
            "parts.suits",
            "parts.staff");
    assertThat(Forms.related()).containsExactly(Forms.f2021(), Forms.f2019());
    assertThat(Forms.due(2018)).contains(sheet);
    assertThat(Forms.due(2020)).contains(Forms.f2019());
    assertThat(Forms.due(2025)).contains(Forms.f2021());
    assertThat(Forms.due(2013)).isEmpty();
  }

  @Test
  void aRevisionIsAFileAndNoCode() throws IOException {
    String file =
        """
        {"id": "2031", "basis": "made up", "first_year": 2031, "blocks": [
          {"id": "requests", "section": "requests", "heading": "", "headings": [], "total": "all",
           "columns": [{"id": "old", "label": "老人"}, {"id": "young", "label": "青年"},
                       {"id": "all", "label": "总计"}],
           "rows": [{"id": "new", "label": "一、新收", "role": "inflow"},
                    {"id": "concluded", "label": "二、办结", "role": "outcome_total"},
                    {"id": "granted", "label": "1.公开", "role": "outcome"},
                    {"id": "carried_out", "label": "三、结转", "role": "carried"}]}]}
        """;
    Form form = Forms.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertThat(form.cells()).hasSize(12);
    assertThat(form.sums()).hasSize(4 + 3 + 3);
    assertThat(form.apart()).isFalse();
    assertThat(form.firstYear()).isEqualTo(2031);
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
