package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    assertEquals(Optional.of(Scope.OWN), scope(Map.of(NEW, 11L), Optional.empty(), part));
    assertEquals(Optional.empty(), scope(Map.of(NEW, 12L), Optional.empty(), part));
  }

  @Test
  void aReportThatEqualsTheOfficesIsItsOwn() {
    var figures = Map.of(NEW, 12L, PERMITS, 3L);
    assertEquals(Optional.of(Scope.OWN), scope(figures, Optional.of(figures)));
  }

  @Test
  void twoReportsOfZerosAreNoEvidence() {
    var zeros = Map.of(NEW, 0L, PERMITS, 0L);
    assertEquals(Optional.empty(), scope(zeros, Optional.of(zeros)));
  }

  @Test
  void manyTimesTheOfficeAndNoLessThanThePartsIsTheArea() {
    var area = Map.of(NEW, 90L, PERMITS, 900L);
    var office = Optional.of(Map.of(NEW, 10L, PERMITS, 4L));
    var part = Map.of(NEW, 30L, PERMITS, 200L);
    assertEquals(Optional.of(Scope.AREA), scope(area, office, part, part, part));
    assertEquals(Optional.empty(), scope(area, office, part, part, part, part));
    assertEquals(Optional.empty(), scope(area, office, part));
  }

  @SafeVarargs
  private static Optional<Scope> scope(
      Map<String, Long> government,
      Optional<Map<String, Long>> office,
      Map<String, Long>... parts) {
    return ScopeByMagnitude.of(government, office, List.of(parts))
        .map(ScopeByMagnitude.Judgement::scope);
  }
}
