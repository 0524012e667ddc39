package ogi.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.AreaPeers;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.Stratum;
import ogi.compare.roster.Roster;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

/** Who lives in an area, where an office says so. 石嘴山市 has two districts and a county. */
class AreasTest {
  private static final String SHIZUISHAN = "640200";
  private static final List<String> COUNTIES = List.of("640202", "640205", "640221");
  private static final OwnResidents OWN = new OwnResidents(Map.of(SHIZUISHAN, 751_389L));

  @Test
  void aWholePrefectureHasTheResidentsThatAnOfficeSays() {
    assertThat(area(COUNTIES, OWN, SHIZUISHAN).residents()).hasValue(751_389);
    assertThat(area(COUNTIES, OwnResidents.NONE, SHIZUISHAN).residents()).isEmpty();
  }

  @Test
  void aPrefectureOfWhichACountyIsMissingHasNone() {
    assertThat(area(COUNTIES.subList(0, 2), OWN, SHIZUISHAN).residents()).isEmpty();
  }

  @Test
  void aProvinceKeepsThoseOfTheCensus() {
    Areas areas = new Areas(Roster.standard(), OWN);
    AreaPeers province = area(COUNTIES, OWN, "640000");
    assertThat(province.residents()).as("not all of its counties are in").isEmpty();
    assertThat(areas.residents(province.area())).isEqualTo(OptionalLong.of(7_202_654));
  }

  private static AreaPeers area(List<String> counties, OwnResidents own, String code) {
    List<PeerReport> peers = counties.stream().map(AreasTest::report).toList();
    Stratum stratum = new Stratum(2021, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    Areas areas = new Areas(Roster.standard(), own);
    return new PeerYear(stratum, peers, Optional.empty(), areas)
        .areas().stream().filter(area -> area.area().code().equals(code)).findFirst().orElseThrow();
  }

  private static PeerReport report(String code) {
    Filer filer =
        new Filer(
            code + "-government",
            code,
            code,
            code,
            "640000",
            "宁夏回族自治区",
            Level.COUNTY,
            Kind.GOVERNMENT,
            Scope.AREA);
    return new PeerReport(filer, "r" + code, "2021", Areas.of(filer), List.of());
  }
}
