package ogi.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import ogi.compare.MetricColumn;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.Scales;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.compare.roster.Roster;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.table.compared.MoveRow;
import org.junit.jupiter.api.Test;

/** The counties of Ningxia over two years, some of them in one year only. */
class MoveTablesTest {
  private static final String NINGXIA = "640000";
  private static final Metric COUNT = Metrics.standard().registry().metric("requests_new");
  private static final Metric RATE = Metrics.standard().registry().metric("disclosure_rate");

  @Test
  void everyAreaIsSplitAndItsPartsAddUp() {
    List<MoveRow> rows = moves(RATE, 7);
    assertThat(rows).extracting(MoveRow::areaKind).contains("nation", "region", "province");
    assertThat(rows)
        .filteredOn(row -> row.areaKind().equals("prefecture"))
        .extracting(MoveRow::areaCode)
        .containsExactly("640100", "640200", "640300", "640400", "640500");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.change())
                  .isEqualByComparingTo(row.thisYear().subtract(row.lastYear()));
              assertThat(sum(row)).isEqualByComparingTo(row.change());
            });
  }

  @Test
  void partsOfCountsAddUpOverTheAreasInside() {
    List<MoveRow> rows = moves(COUNT, 8);
    MoveRow province = only(rows, NINGXIA);
    assertThat(only(rows, "WEST").change()).isEqualByComparingTo(province.change());
    assertThat(only(rows, "ALL").within()).isEqualByComparingTo(province.within());
    for (Function<MoveRow, BigDecimal> part :
        List.<Function<MoveRow, BigDecimal>>of(
            MoveRow::within, MoveRow::newBodies, MoveRow::absentBodies)) {
      BigDecimal inside =
          rows.stream()
              .filter(row -> row.areaKind().equals("prefecture"))
              .map(part)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(inside).isEqualByComparingTo(part.apply(province)).isNotZero();
    }
  }

  private static BigDecimal sum(MoveRow row) {
    return row.within()
        .add(row.mix())
        .add(row.newBodies())
        .add(row.absentBodies())
        .add(row.notComparable());
  }

  private static MoveRow only(List<MoveRow> rows, String area) {
    List<MoveRow> found = rows.stream().filter(row -> row.areaCode().equals(area)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<MoveRow> moves(Metric metric, long seed) {
    Random random = new Random(seed);
    Year before = year(metric, 2021, Optional.empty(), random);
    Year now = year(metric, 2022, Optional.of(before.peers()), random);
    return MoveTables.of(
        metric, MoveAreas.of(before.peers(), now.peers()), before.column(), now.column(), Map.of());
  }

  /** Each county with figures of its own, one in six of them absent. */
  private static Year year(Metric metric, int year, Optional<PeerYear> before, Random random) {
    List<PeerReport> peers = new ArrayList<>();
    List<long[]> figures = new ArrayList<>();
    Stratum stratum = new Stratum(year, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    for (Region county : counties()) {
      long requests = 20 + random.nextInt(80);
      long granted = random.nextInt((int) requests);
      if (random.nextInt(6) > 0) {
        Filer filer = filer(county);
        String id = "r" + county.code();
        peers.add(new PeerReport(filer, id, "2021", Areas.of(filer), List.of()));
        figures.add(new long[] {metric == RATE ? granted : requests, requests});
      }
    }
    MetricColumn column = new MetricColumn(metric, Scales.of(metric), figures.size());
    for (int row = 0; row < column.size(); row++) {
      column.set(row, figures.get(row)[0], figures.get(row)[1]);
    }
    return new Year(
        new PeerYear(stratum, peers, before, new Areas(Roster.standard(), OwnResidents.NONE)),
        column);
  }

  private record Year(PeerYear peers, MetricColumn column) {}

  private static List<Region> counties() {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.all().stream()
        .filter(region -> region.level() == Region.Tier.COUNTY)
        .filter(region -> region.standing() == Region.Standing.DIVISION)
        .filter(region -> gazetteer.province(region).code().equals(NINGXIA))
        .sorted(Comparator.comparing(Region::code))
        .toList();
  }

  private static Filer filer(Region county) {
    return new Filer(
        county.code() + "-government",
        county.name(),
        county.code(),
        county.name(),
        NINGXIA,
        "宁夏回族自治区",
        Level.COUNTY,
        Kind.GOVERNMENT,
        Scope.AREA);
  }
}
