package ogi.compare.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ogi.compare.Seen;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

class PeerGroupsTest {
  private static final Metric RATE = MetricRegistry.standard().metric("disclosure_rate");
  private static final Metric COUNT = MetricRegistry.standard().metric("requests_new");
  private static final Filer COUNTY = county("420203-government", "420000");

  @Test
  void withoutAChoiceTheWholeStratumIsOneGroup() {
    assertThat(PeerGroups.LEVEL.groupOf(COUNTY, RATE, Seen.quotient(RATE, 0, 9), Optional.empty()))
        .contains("");
  }

  @Test
  void aProvinceIsToldByItsCodeAndAnOpenOneHasNoPeers() {
    assertThat(
            PeerGroups.PROVINCE.groupOf(COUNTY, RATE, Seen.quotient(RATE, 0, 9), Optional.empty()))
        .contains("420000");
    Filer open = county("unplaced-government-某县", "");
    assertThat(PeerGroups.PROVINCE.groupOf(open, RATE, Seen.quotient(RATE, 0, 9), Optional.empty()))
        .isEmpty();
  }

  @Test
  void bandsHaveFixedLimits() {
    assertThat(
            Stream.of(0, 1, 2, 3, 9, 10, 29, 30, 99, 100, 299, 300, 3000, 25852345).map(this::band))
        .containsExactly(
            "0",
            "1-2",
            "1-2",
            "3-9",
            "3-9",
            "10-29",
            "10-29",
            "30-99",
            "30-99",
            "100-299",
            "100-299",
            "300-999",
            "3000-9999",
            "10000000-29999999");
  }

  @Test
  void aRateGoesByItsDenominatorAndACountByTheConcludedRequests() {
    Optional<BigDecimal> concluded = Optional.of(BigDecimal.valueOf(400));
    assertThat(PeerGroups.CASELOAD.groupOf(COUNTY, RATE, Seen.quotient(RATE, 0, 40), concluded))
        .contains("30-99");
    assertThat(PeerGroups.CASELOAD.groupOf(COUNTY, COUNT, Seen.quotient(RATE, 0, 40), concluded))
        .contains("300-999");
    assertThat(
            PeerGroups.CASELOAD.groupOf(
                COUNTY, COUNT, Seen.quotient(RATE, 0, 40), Optional.empty()))
        .as("a report that does not tell has no band, not that of nought")
        .isEmpty();
  }

  @Test
  void ofAnOwnListThoseNotListedHaveNoPeers() {
    PeerGroups own = new PeerGroups.OwnList(Map.of("420203-government", "沿江"));
    assertThat(own.groupOf(COUNTY, RATE, Seen.quotient(RATE, 0, 9), Optional.empty()))
        .contains("沿江");
    assertThat(
            own.groupOf(
                county("420204-government", "420000"),
                RATE,
                Seen.quotient(RATE, 0, 9),
                Optional.empty()))
        .isEmpty();
  }

  @Test
  void aListIsReadAndItsFaultsAreToldAtOnce() {
    List<String> faults = new ArrayList<>();
    PeerGroups read =
        PeerFile.read(
            List.of(
                List.of("group", "filer_id"),
                List.of("甲", "420203-government"),
                List.of("", "420204-government"),
                List.of("乙", "420203-government"),
                List.of("乙", "黄石市")),
            faults);
    assertThat(read).isEqualTo(new PeerGroups.OwnList(Map.of("420203-government", "甲")));
    assertThat(faults)
        .containsExactly(
            "--peers, record 3: filer_id and group must both be given",
            "--peers, record 4: 420203-government is listed before; a body has one group",
            "--peers, record 5: filer_id must be as in normalised/reports, not '黄石市'");
    faults.clear();
    PeerFile.read(List.of(List.of("filer", "group")), faults);
    PeerFile.read(List.of(List.of("filer_id", "group")), faults);
    assertThat(faults)
        .containsExactly(
            "--peers: the first line must name the columns filer_id and group",
            "--peers: nobody is listed");
  }

  private String band(int cases) {
    return PeerGroups.CASELOAD
        .groupOf(COUNTY, RATE, Seen.quotient(RATE, 0, cases), Optional.empty())
        .orElseThrow();
  }

  private static Filer county(String id, String province) {
    String region = province.isEmpty() ? "" : "420203";
    return new Filer(id, id, region, "", province, "", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
  }
}
