package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import ogi.compare.metric.Metric;
import ogi.compare.metric.MetricRegistry;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

/** Sums by columns are those of {@link Tally}, the definition, on random strata of three years. */
class ColumnTotalsTest {
  private static final int ROUNDS = 200;
  private static final List<Area> PROVINCES =
      List.of(
          Area.of(Area.Type.PROVINCE, "110000", "北京市"),
          Area.of(Area.Type.PROVINCE, "120000", "天津市"),
          Area.of(Area.Type.NOT_SETTLED, "", ""));
  private static final Area NATION = Area.of(Area.Type.NATION, "ALL", "全国");

  private final List<Metric> metrics = MetricRegistry.standard().metrics();

  @Test
  void sumsByColumnsAreThoseOfTheDefinition() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      Metric metric = metrics.get(random.nextInt(metrics.size()));
      Optional<Made> before = Optional.empty();
      for (int year = 2020; year < 2023; year++) {
        Made now = new Made(metric, year, before, random);
        now.compare("round " + round + " " + metric.id() + " " + year);
        before = Optional.of(now);
      }
    }
  }

  /** A stratum, once as columns and once as tallies. */
  private static final class Made {
    private final Metric metric;
    private final Optional<Made> before;
    private final PeerYear peers;
    private final MetricColumn column;
    private final Map<Area, Tally> tallies =
        new TreeMap<>(java.util.Comparator.comparing(Area::code));

    Made(Metric metric, int year, Optional<Made> before, Random random) {
      this.metric = metric;
      this.before = before;
      Scope scope = random.nextInt(10) == 0 ? Scope.UNKNOWN : Scope.AREA;
      scope = before.map(b -> b.peers.stratum().scope()).orElse(scope);
      Stratum stratum = new Stratum(year, Level.COUNTY, Kind.GOVERNMENT, scope);
      List<PeerReport> list = new ArrayList<>();
      int size = 1 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        list.add(peer(stratum, i, random));
      }
      list.sort(PeerReport.ORDER);
      peers = new PeerYear(stratum, list, before.map(b -> b.peers), new Few());
      column = new MetricColumn(metric, Scales.of(metric), size);
      for (int i = 0; i < size; i++) {
        fill(i, random);
        PeerReport peer = list.get(i);
        for (Area area : peer.areas()) {
          tallies
              .computeIfAbsent(area, a -> new Tally(metric, stratum))
              .add(
                  peer.filer(),
                  peer.reportId(),
                  Forms.of(peer.form()).orElseThrow(),
                  column.observation(i),
                  column.consistent(i));
        }
      }
    }

    private static PeerReport peer(Stratum stratum, int number, Random random) {
      int place = random.nextInt(5);
      Area area = PROVINCES.get(place % 3);
      String code = area.code().isEmpty() ? "" : area.code().substring(0, 2) + "01" + (10 + number);
      // Now and then two reports of one body, which a run would not leave so.
      String id =
          code.isEmpty()
              ? "unnamed-" + number
              : code + (random.nextInt(20) == 0 ? "" : "-" + number);
      Filer filer =
          new Filer(
              id,
              "某" + number,
              code,
              "",
              area.code(),
              area.name(),
              stratum.level(),
              stratum.kind(),
              stratum.scope());
      String form = random.nextInt(3) == 0 ? "2019" : "2021";
      return new PeerReport(filer, "r" + number, form, List.of(NATION, area), List.of());
    }

    private void fill(int i, Random random) {
      long top =
          random.nextInt(4) == 0
              ? 0
              : random.nextInt(200) * (random.nextInt(50) == 0 ? 1_000_000_007L : 1);
      long bottom = top + random.nextInt(60) - 5;
      long scaledTop =
          metric.base() == ogi.compare.metric.Base.AMOUNT ? top * 1_000_000 + 250_000 : top;
      switch (random.nextInt(12)) {
        case 0 -> column.setUndefined(i, Reason.FORM_NOT_VALID);
        case 1 -> column.setUndefined(i, Reason.IMPOSSIBLE_FIGURE);
        case 2 ->
            column.set(
                i, new RareReading(missing(top, random), Optional.empty(), random.nextBoolean()));
        case 3 ->
            column.set(
                i, new RareReading(known(top, Math.max(0, bottom)), Optional.empty(), false));
        case 4 -> column.set(i, Long.MAX_VALUE / 3, Long.MAX_VALUE / 2);
        default -> {
          if (metric.base() == ogi.compare.metric.Base.PER_HEAD && random.nextBoolean()) {
            column.setWithoutResidents(i, scaledTop);
          } else {
            column.set(i, scaledTop, Math.max(0, bottom));
          }
        }
      }
    }

    private Observation missing(long top, Random random) {
      BigDecimal low = BigDecimal.valueOf(top);
      Optional<BigDecimal> high =
          random.nextBoolean() ? Optional.of(low.add(BigDecimal.TEN)) : Optional.empty();
      return new Observation(
          metric.unit(),
          metric.base().divided(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new Range(low, high)),
          Optional.empty(),
          Optional.of(Reason.MISSING_CELLS),
          List.of("a"));
    }

    private Observation known(long top, long bottom) {
      Optional<BigDecimal> numerator = Optional.of(BigDecimal.valueOf(top));
      Optional<BigDecimal> denominator =
          metric.base().divided() ? Optional.of(BigDecimal.valueOf(bottom)) : Optional.empty();
      return new Observation(
          metric.unit(),
          metric.base().divided(),
          numerator,
          denominator,
          numerator.map(Range::exactly),
          denominator.map(Range::exactly),
          Observer.reason(metric, numerator, denominator),
          List.of());
    }

    void compare(String what) {
      Tally nation = tallies.get(NATION);
      ColumnTotals whole = ColumnTotals.of(column, peers.areas().get(0));
      for (AreaPeers area : peers.areas()) {
        Tally tally = tallies.get(area.area());
        ColumnTotals sums = ColumnTotals.of(column, area);
        Frame frame =
            new Frame(
                before.flatMap(b -> Optional.ofNullable(b.tallies.get(area.area()))),
                Optional.of(nation),
                area.residents());
        Totals found = sums.totals(before.map(b -> b.column), peers, whole.statedSum());
        assertThat(found)
            .as(what + " " + area.area().code())
            .usingRecursiveComparison()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .isEqualTo(tally.totals(frame));
        assertThat(sums.complete()).isEqualTo(tally.complete());
        assertThat(sums.statedSum()).isEqualByComparingTo(tally.statedSum());
        assertThat(sums.denominatorSum()).isEqualByComparingTo(tally.denominatorSum());
      }
    }
  }

  /** Two counties are all there are in a province, so that residents are used now and then. */
  private static final class Few implements PeerYear.Census {
    @Override
    public OptionalLong expected(Area area, Stratum stratum) {
      return area.type() == Area.Type.PROVINCE ? OptionalLong.of(2) : OptionalLong.empty();
    }

    @Override
    public OptionalLong residents(Area area) {
      return area.type() == Area.Type.PROVINCE ? OptionalLong.of(123_456) : OptionalLong.empty();
    }
  }
}
