package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.Coverage.Expected;
import ogi.compare.Coverage.Received;
import ogi.filer.Kind;
import ogi.filer.Level;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Coverage.Group HUBEI =
      new Coverage.Group(2021, "420000", Level.COUNTY, Kind.GOVERNMENT);
  private static final List<Received> REPORTS =
      List.of(
          new Received("a", true, true),
          new Received("b", true, false),
          new Received("c", false, true));

  @Test
  void aRosterNamesWhoIsAbsent() {
    Coverage coverage = Coverage.of(HUBEI, Expected.roster(List.of("e", "d", "a", "b")), REPORTS);
    assertThat(coverage.expected()).hasValue(4);
    assertThat(coverage.absent()).contains(List.of("d", "e"));
    assertThat(List.of(coverage.received(), coverage.usable(), coverage.consistent()))
        .containsExactly(3, 2, 1);
  }

  @Test
  void placesTellHowManyGovernmentsAndNotWho() {
    Coverage coverage = Coverage.of(HUBEI, Expected.places(Kind.GOVERNMENT, 103), REPORTS);
    assertThat(coverage.expected()).isEqualTo(OptionalLong.of(103));
    assertThat(coverage.absent()).isEqualTo(Optional.empty());
  }

  @Test
  void nobodyKnowsHowManyDepartmentsAPlaceHas() {
    assertThat(Expected.places(Kind.DEPARTMENT, 103)).isEqualTo(Expected.unknown());
  }
}
