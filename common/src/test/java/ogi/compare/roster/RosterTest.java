package ogi.compare.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Filer;
import ogi.filer.FilerEvidence;
import ogi.filer.FilerFinder;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.region.Gazetteer;
import org.junit.jupiter.api.Test;

class RosterTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyGovernmentAtCountyLevelAndAboveMustFile() {
    Roster roster = Roster.standard();
    assertThat(roster.isStandard()).isTrue();
    assertThat(roster.due(new Branch("420000", Level.PROVINCIAL, Kind.GOVERNMENT), 2021))
        .extracting(RosterEntry::filerId)
        .containsExactly("420000-government");
    assertThat(roster.due(new Branch("420000", Level.PREFECTURAL, Kind.GOVERNMENT), 2021))
        .hasSize(13);
    assertThat(roster.branches()).noneMatch(branch -> branch.level() == Level.TOWNSHIP);
  }

  /** A government that files is found on the roster: both get their id in the same way. */
  @Test
  void theRosterHasTheIdsThatReportsGet() {
    for (String name : List.of("重庆市大足区人民政府", "湖北省黄石市人民政府", "浙江省人民政府")) {
      Filer found =
          new FilerFinder(Gazetteer.standard())
              .find(FilerEvidence.of(List.of(name + "2021年政府信息公开工作年度报告")))
              .filer()
              .orElseThrow();
      Branch branch = new Branch(found.provinceCode(), found.level(), found.kind());
      assertThat(Roster.standard().due(branch, 2021))
          .extracting(RosterEntry::filerId)
          .contains(found.id());
    }
  }

  @Test
  void anOfficesListNamesBodiesByNameOrById() {
    Roster roster =
        RosterFile.read(
            List.of(
                List.of("filer", "filer_id", "from_year"),
                List.of("黄石市西塞山区财政局", "", ""),
                List.of("", "420203-government", "2020"),
                List.of("西塞山区人民政府", "420203-government", "2020")),
            faults);
    assertThat(faults).isEmpty();
    assertThat(roster.isStandard()).isFalse();
    assertThat(roster.due(new Branch("420000", Level.COUNTY, Kind.DEPARTMENT), 2021))
        .extracting(RosterEntry::filerId)
        .containsExactly("420203-department-财政局");
    Branch governments = new Branch("420000", Level.COUNTY, Kind.GOVERNMENT);
    assertThat(roster.due(governments, 2021)).hasSize(1);
    assertThat(roster.due(governments, 2019)).isEmpty();
    assertThat(roster.lists(governments)).isTrue();
    assertThat(roster.lists(new Branch("430000", Level.COUNTY, Kind.GOVERNMENT))).isFalse();
  }

  @Test
  void allFaultsOfTheFileAreToldAtOnce() {
    RosterFile.read(
        List.of(
            List.of("filer", "filer_id", "region_code", "kind", "to_year"),
            List.of("财政局", "", "", "", ""),
            List.of("财政局", "", "999999", "department", ""),
            List.of("", "西塞山区", "", "", ""),
            List.of("西塞山区", "", "420203", "bureau", "soon")),
        faults);
    assertThat(faults)
        .containsExactly(
            "--roster, record 2: '财政局' does not settle who it is; add region_code and kind",
            "--roster, record 3: there is no place with the code 999999",
            "--roster, record 4: filer_id must be as in normalised/reports, not '西塞山区'",
            "--roster, record 5: kind must be one of [government, office, department, zone, xpcc],"
                + " not 'bureau'",
            "--roster, record 5: to_year is no year: soon");
  }

  @Test
  void namesakesAreListedAndYearsThatEndBeforeTheyBeginAreRefused() {
    RosterFile.read(
        List.of(
            List.of("filer", "from_year", "to_year"),
            List.of("普陀区人民政府", "", ""),
            List.of("西塞山区人民政府", "2022", "2020"),
            List.of("西塞山区人民政府", "2020", "", "财政局")),
        faults);
    assertThat(faults)
        .containsExactly(
            "--roster, record 2: '普陀区人民政府' may be in 上海市普陀区、浙江省舟山市普陀区; add region_code",
            "--roster, record 3: from_year 2022 is after to_year 2020",
            "--roster, record 4: has 4 cells, but the first line names 3 columns;"
                + " a comma inside a name needs quotation marks");
  }

  @Test
  void aBodyOnTwoLinesIsExpectedOnce() {
    Roster roster =
        RosterFile.read(
            List.of(
                List.of("filer_id", "from_year", "to_year"),
                List.of("420203-government", "2019", "2022"),
                List.of("420203-government", "2021", "")),
            faults);
    assertThat(faults).isEmpty();
    Branch governments = new Branch("420000", Level.COUNTY, Kind.GOVERNMENT);
    assertThat(roster.due(governments, 2021)).hasSize(1);
    assertThat(roster.due(governments, 2024)).hasSize(1);
  }

  @Test
  void aFileWithoutItsColumnsIsRefused() {
    RosterFile.read(List.of(List.of("name"), List.of("甲")), faults);
    assertThat(faults).singleElement().asString().contains("filer or filer_id");
  }
}
