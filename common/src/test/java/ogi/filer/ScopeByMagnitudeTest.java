package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports of one area beside each other. */
class ScopeByMagnitudeTest {
  private static final String NEW = "requests.new.total";
  private static final String PERMITS = "disclosure.permits.decisions";

  @Test
  void anAreaCannotBeSmallerThanItsPart() {
    var part = Map.of(NEW, 12L);
    assertEquals(Optional.of(Scope.OWN), scope(Map.of(NEW, 11L), Optional.empty(), List.of(part)));
    assertEquals(Optional.empty(), scope(Map.of(NEW, 12L), Optional.empty(), List.of(part)));
  }

  @Test
  void aReportThatEqualsTheOfficesIsItsOwn() {
    var figures = Map.of(NEW, 12L, PERMITS, 3L);
    assertEquals(Optional.of(Scope.OWN), scope(figures, Optional.of(figures), List.of()));
  }

  @Test
  void twoReportsOfZerosAreNoEvidence() {
    var zeros = Map.of(NEW, 0L, PERMITS, 0L);
    assertEquals(Optional.empty(), scope(zeros, Optional.of(zeros), List.of()));
  }

  @Test
  void manyTimesTheOfficeAndNoLessThanThePartsIsTheArea() {
    var area = Map.of(NEW, 90L, PERMITS, 900L);
    var office = Optional.of(Map.of(NEW, 10L, PERMITS, 4L));
    var part = Map.of(NEW, 30L, PERMITS, 200L);
    assertEquals(Optional.of(Scope.AREA), scope(area, office, Collections.nCopies(3, part)));
    assertEquals(Optional.empty(), scope(area, office, Collections.nCopies(4, part)));
    assertEquals(Optional.empty(), scope(area, office, List.of(part)));
  }

  private static Optional<Scope> scope(
      Map<String, Long> government,
      Optional<Map<String, Long>> office,
      List<Map<String, Long>> parts) {
    return ScopeByMagnitude.of(government, office, parts).map(ScopeByMagnitude.Judgement::scope);
  }
}
