package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Damaged tables keep their truth: only rows that vanish are lost. */
class TableDamageTest {
  private static final Set<String> DAMAGES =
      Set.of(Trait.SPLIT_DIGITS.key(), Trait.JOINED_DIGITS.key(), Trait.LABELS_LOST.key());

  private static Stream<Truth.ReportTruth> reports() {
    return LongStream.range(0, 300)
        .mapToObj(i -> Corpus.document(i, 7, Mix.CLEAN.with(0, 2)))
        .filter(document -> !document.truth().layout().equals(Layout.LINES_DROPPED.key()))
        .filter(document -> !document.truth().layout().equals(Layout.TAB_ROWS_CUT.key()))
        .map(document -> document.truth().report().orElseThrow());
  }

  @Test
  void everyDamageOccurs() {
    assertThat(reports().flatMap(report -> report.traits().stream()).filter(DAMAGES::contains))
        .containsAll(DAMAGES);
  }

  @Test
  void onlyRowsThatVanishAreLost() {
    reports()
        .filter(report -> !report.traits().contains(Trait.LABELS_LOST.key()))
        .forEach(
            report ->
                assertThat(report.cells().values())
                    .as(report.traits().toString())
                    .noneMatch(cell -> cell.state() == State.ABSENT));
  }

  @Test
  void aVanishedRowIsLostAsAWhole() {
    long vanished =
        reports()
            .filter(report -> report.traits().contains(Trait.LABELS_LOST.key()))
            .mapToLong(
                report ->
                    report.cells().values().stream()
                        .filter(cell -> cell.state() == State.ABSENT)
                        .count())
            .peek(lost -> assertThat(lost).isIn(0L, 7L))
            .filter(lost -> lost > 0)
            .count();
    assertThat(vanished).isPositive();
  }

  @Test
  void aPageWithoutTablesCannotBeDamaged() {
    PrintedReport page = new PrintedReport("", java.util.List.of());
    for (Trait trait : TableDamage.TRAITS) {
      TableDamage damage = new TableDamage(page, Set.of()).with(trait, new Random(1));
      assertThat(damage.page()).isEqualTo(page);
    }
  }
}
