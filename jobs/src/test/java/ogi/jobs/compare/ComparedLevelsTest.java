package ogi.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.Observer;
import ogi.compare.Stratum;
import ogi.compare.inequality.Member;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.table.compared.InequalityRow;
import org.junit.jupiter.api.Test;

/** By residents, provinces are compared as the sums of their cities, and only whole ones. */
class ComparedLevelsTest {
  private static final String NINGXIA = "640000";
  private static final List<String> FIVE = List.of("460000", "520000", "540000", "630000", NINGXIA);
  private static final Metric PER_HEAD = Metrics.standard().registry().metric("requests_per_100k");

  @Test
  void aWholeProvinceIsTheSumOfItsCitiesByItsResidents() {
    List<MetricLine> lines = lines(NINGXIA, 40);
    assertThat(lines).hasSize(5);
    ComparedLevels compared = ComparedLevels.of(PER_HEAD, lines);
    assertThat(compared.members()).containsExactly(new Member(NINGXIA, NINGXIA, 5 * 40, 7_202_654));
    assertThat(compared.unit()).isEqualTo(InequalityRow.PROVINCE);
    assertThat(compared.reports()).isEqualTo(5);
  }

  @Test
  void aProvinceOfWhichACityOrAFigureIsMissingIsLeftOut() {
    List<MetricLine> lines = lines(NINGXIA, 40);
    assertThat(ComparedLevels.of(PER_HEAD, lines.subList(0, 4)).members()).isEmpty();
    List<MetricLine> blank = new ArrayList<>(lines.subList(0, 4));
    blank.add(line(cities(NINGXIA).get(4), NINGXIA, Optional.empty(), PER_HEAD));
    assertThat(ComparedLevels.of(PER_HEAD, blank).members()).isEmpty();
  }

  @Test
  void fiveProvincesAreHeldAgainstEachOtherAndNothingIsSeenWithinThem() {
    List<MetricLine> lines = new ArrayList<>();
    FIVE.forEach(province -> lines.addAll(lines(province, 40)));
    InequalityRow row = InequalityTables.of(PER_HEAD, lines, false, 5).get(0);
    assertThat(row.bodies()).isEqualTo(5);
    assertThat(row.provincesAlone()).isEqualTo(5);
    assertThat(row.theil()).isEqualTo(row.theilBetween()).isPositive();
    assertThat(row.theilWithin()).as("unseen, not nought").isNull();
    assertThat(row.giniOverlap()).isNull();
    assertThat(row.theil().doubleValue()).isCloseTo(theilByHand(lines), within(1e-6));
  }

  /** Two provinces with the same level in sum: all of the inequality lies within them. */
  @Test
  void withResidentsOfItsOwnEveryCityIsCompared() {
    List<MetricLine> lines = new ArrayList<>();
    for (String province : List.of("460000", NINGXIA)) {
      List<Region> cities = cities(province).subList(0, 4);
      for (int i = 0; i < 4; i++) {
        OptionalLong people = OptionalLong.of(i % 2 == 0 ? 100_000 : 300_000);
        lines.add(line(cities.get(i), province, Optional.of(40), PER_HEAD, people));
      }
    }
    InequalityRow row = InequalityTables.of(PER_HEAD, lines, false, 5).get(0);
    assertThat(row.compared()).isEqualTo(InequalityRow.FILER);
    assertThat(row.bodies()).isEqualTo(8);
    assertThat(row.theilBetween()).isEqualByComparingTo("0");
    // Half the requests by a quarter of the residents, half by three quarters.
    assertThat(row.theilWithin().doubleValue())
        .isCloseTo(Math.log(2) / 2 + Math.log(2 / 3.0) / 2, within(1e-6));
  }

  @Test
  void aZoneHasNoResidentsThoughItBearsTheCodeOfItsPlace() {
    OwnResidents own = new OwnResidents(Map.of("640100", 1000L));
    assertThat(own.of("640100", Kind.GOVERNMENT.key())).isEqualTo(1000);
    assertThat(own.of("640100", Kind.ZONE.key())).isNegative();
    assertThat(own.of("640200", Kind.GOVERNMENT.key())).isNegative();
    assertThat(own.of(NINGXIA, Kind.GOVERNMENT.key())).isEqualTo(7_202_654);
  }

  /** Shares of requests times the logarithm of their ratio to the shares of residents. */
  private static double theilByHand(List<MetricLine> lines) {
    Map<String, Long> residents =
        Map.of(
            "460000",
            10_081_232L,
            "520000",
            38_562_148L,
            "540000",
            3_648_100L,
            "630000",
            5_923_957L,
            NINGXIA,
            7_202_654L);
    double people = residents.values().stream().mapToLong(Long::longValue).sum();
    double all = 40.0 * lines.size();
    double sum = 0;
    for (String province : FIVE) {
      double share = 40.0 * cities(province).size() / all;
      sum += share * Math.log(share / (residents.get(province) / people));
    }
    return sum;
  }

  private static List<MetricLine> lines(String province, int requests) {
    return cities(province).stream()
        .map(city -> line(city, province, Optional.of(requests), PER_HEAD))
        .toList();
  }

  private static List<Region> cities(String province) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.all().stream()
        .filter(region -> region.level() == Region.Tier.PREFECTURE)
        .filter(region -> region.standing() == Region.Standing.DIVISION)
        .filter(region -> gazetteer.province(region).code().equals(province))
        .toList();
  }

  private static MetricLine line(
      Region city, String province, Optional<Integer> requests, Metric metric) {
    return line(city, province, requests, metric, OptionalLong.empty());
  }

  private static MetricLine line(
      Region city,
      String province,
      Optional<Integer> requests,
      Metric metric,
      OptionalLong residents) {
    Form form = Forms.f2021();
    Map<Cell, Figure> cells = new HashMap<>();
    requests.ifPresent(
        number ->
            cells.put(
                form.cell("requests.new.total"),
                Figure.stated(BigDecimal.valueOf(number), "" + number, 1, "")));
    Filer filer =
        new Filer(
            city.code() + "-government",
            city.name(),
            city.code(),
            city.name(),
            province,
            "",
            Level.PREFECTURAL,
            Kind.GOVERNMENT,
            Scope.AREA);
    return new MetricLine(
        Stratum.of(2021, filer),
        filer,
        "r" + city.code(),
        form.id(),
        Observer.observe(metric, Figures.of(form, cells), Scope.AREA, residents));
  }
}
