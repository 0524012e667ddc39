package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.Coverage.Expected;
import ogi.compare.Coverage.Received;
import ogi.compare.roster.RosterEntry;
import ogi.filer.Kind;
import ogi.filer.Level;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Coverage.Group HUBEI =
      new Coverage.Group(2021, "420000", Level.COUNTY, Kind.GOVERNMENT);
  private static final List<Received> REPORTS =
      List.of(
          received("420101-government", true, true, "40"),
          received("420102-government", true, false, "60"),
          received("420103-government", false, true, null));

  @Test
  void aRosterNamesWhoIsAbsent() {
    Coverage coverage =
        Coverage.of(HUBEI, roster("420105", "420104", "420101", "420102"), REPORTS, List.of());
    assertThat(coverage.expected()).hasValue(4);
    assertThat(absent(coverage)).containsExactly("420104-government", "420105-government");
    assertThat(List.of(coverage.received(), coverage.usable(), coverage.consistent()))
        .containsExactly(3, 2, 1);
    assertThat(coverage.absentShare()).isEmpty();
  }

  @Test
  void theAbsentAreShownWithWhatTheyHeldTheYearBefore() {
    List<Received> before =
        List.of(
            received("420101-government", true, true, "60"),
            received("420104-government", true, true, "20"),
            received("420105-government", true, true, null));
    Coverage coverage = Coverage.of(HUBEI, roster("420101", "420104", "420105"), REPORTS, before);
    List<Coverage.Absence> absent = coverage.absent().orElseThrow();
    assertThat(absent.get(0).share()).hasValue(0.25);
    assertThat(absent.get(0).lastYear().orElseThrow().requests()).contains(new BigDecimal(20));
    assertThat(absent.get(1).lastYear()).isPresent();
    assertThat(absent.get(1).share()).as("not stated is not zero").isEmpty();
    assertThat(coverage.absentShare()).hasValue(0.25);
  }

  @Test
  void placesTellHowManyGovernmentsAndNotWho() {
    Coverage coverage =
        Coverage.of(HUBEI, Expected.places(Kind.GOVERNMENT, 103), REPORTS, List.of());
    assertThat(coverage.expected()).isEqualTo(OptionalLong.of(103));
    assertThat(coverage.absent()).isEqualTo(Optional.empty());
    assertThat(coverage.absentShare()).isEmpty();
  }

  @Test
  void nobodyKnowsHowManyDepartmentsAPlaceHas() {
    assertThat(Expected.places(Kind.DEPARTMENT, 103)).isEqualTo(Expected.unknown());
  }

  private static Received received(String id, boolean usable, boolean consistent, String requests) {
    return new Received(
        id,
        "report of " + id,
        usable,
        consistent,
        Optional.ofNullable(requests).map(BigDecimal::new));
  }

  private static Expected roster(String... regions) {
    return Expected.roster(
        Arrays.stream(regions)
            .map(
                region ->
                    new RosterEntry(
                        region + "-government",
                        region,
                        region,
                        "420000",
                        Level.COUNTY,
                        Kind.GOVERNMENT,
                        2008,
                        2099))
            .toList());
  }

  private static List<String> absent(Coverage coverage) {
    return coverage.absent().orElseThrow().stream().map(each -> each.who().filerId()).toList();
  }
}
