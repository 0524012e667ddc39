package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ogi.compare.AreaPeers;
import ogi.compare.ColumnTotals;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.PlainRanks;
import ogi.compare.metric.Metric;
import ogi.compare.roster.Roster;
import ogi.jobs.store.Chunks;
import ogi.jobs.store.RowBytes;
import ogi.jobs.store.SortedTables;
import ogi.jobs.store.Store;
import ogi.table.Shape;
import ogi.table.Table;
import ogi.table.Tables;
import ogi.table.compared.TotalRow;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * The part of comparing that SQL can do too, totals and plain ranks, on the very same way: the same
 * reader, columns, sums and writers, without places, intervals, series and coverage.
 */
public final class PlainCompare implements Serializable {
  private final Metrics metrics = Metrics.standard();
  private final String run;
  private final Broadcast<SerializableConfiguration> conf;

  private PlainCompare(Store store) {
    run = store.run().address();
    conf = store.spark().broadcast(new SerializableConfiguration(store.run().configuration()));
  }

  /** Writes both tables. */
  public static void write(Store store) {
    PlainCompare plain = new PlainCompare(store);
    Metrics metrics = Metrics.standard();
    JavaPairRDD<String, byte[]> packed =
        PackedReadings.of(store, metrics).persist(BulkCompare.KEPT);
    Map<String, Long> bytes =
        new TreeMap<>(packed.mapValues(piece -> (long) piece.length).reduceByKeyLocally(Long::sum));
    PeerParts parts =
        new PeerParts(bytes, metrics.plan().metrics().size(), store.spark().defaultParallelism());
    JavaRDD<PeerTask.Done> done =
        packed
            .mapPartitionsToPair(pieces -> PackedReadings.parted(pieces, parts))
            .groupByKey(parts)
            .mapPartitions(plain::compare)
            .persist(BulkCompare.KEPT);
    List<Chunks> ranks = done.map(PeerTask.Done::ranks).collect();
    JavaPairRDD<String, byte[]> totals =
        done.flatMapToPair(part -> part.rows(Tables.TOTALS.path()));
    long size = totals.values().map(each -> (long) each.length).fold(0L, Long::sum);
    List<String> keys = totals.keys().distinct().collect();
    store.write(
        List.of(Tables.TOTALS),
        new SortedTables.Packed(totals.mapValues(each -> new byte[][] {each}), keys, size));
    store.finish(table(), ranks);
  }

  private static Table<PlainRankRow> table() {
    Shape<PlainRankRow> shape = new Shape<>(PlainRankRow.class);
    return new Table<>(Tables.COMPARED, "plain", "", "report and metric", shape, false);
  }

  private Iterator<PeerTask.Done> compare(Iterator<Tuple2<String, Iterable<byte[]>>> groups) {
    if (!groups.hasNext()) {
      return List.<PeerTask.Done>of().iterator();
    }
    TreeMap<String, List<TotalRow>> totals = new TreeMap<>();
    Chunks.Writer<PlainRankRow> ranks =
        new Chunks.Writer<>(table(), run, conf.value().value(), false);
    try (ranks) {
      Areas areas = new Areas(Roster.standard(), OwnResidents.NONE);
      while (groups.hasNext()) {
        Tuple2<String, Iterable<byte[]>> group = groups.next();
        PeerTask.years(
            group._2(),
            new PeerGroup(
                metrics.plan(),
                PeerParts.block(group._1()),
                areas,
                (metric, number) -> new PlainPeers(metric, totals, ranks)));
      }
    }
    List<Tuple2<String, byte[]>> packed = new ArrayList<>();
    totals.forEach((key, rows) -> packed.add(new Tuple2<>(key, RowBytes.of(Tables.TOTALS, rows))));
    return List.of(new PeerTask.Done(ranks.chunks(), Map.of(Tables.TOTALS.path(), packed)))
        .iterator();
  }

  /** One metric, year after year. */
  private static final class PlainPeers implements PeerGroup.Years {
    private final Metric metric;
    private final TreeMap<String, List<TotalRow>> totals;
    private final Chunks.Writer<PlainRankRow> ranks;
    private Optional<MetricColumn> before = Optional.empty();

    PlainPeers(
        Metric metric, TreeMap<String, List<TotalRow>> totals, Chunks.Writer<PlainRankRow> ranks) {
      this.metric = metric;
      this.totals = totals;
      this.ranks = ranks;
    }

    @Override
    public void year(YearReports reports, MetricColumn column) {
      PeerYear year = reports.year();
      Optional<MetricColumn> old = year.before().isPresent() ? before : Optional.empty();
      ColumnTotals nation = ColumnTotals.of(column, year.areas().get(0));
      for (AreaPeers area : year.areas()) {
        ColumnTotals sums = ColumnTotals.of(column, area);
        TotalRow row =
            TotalRow.of(year.stratum(), area, metric, sums.totals(old, year, nation.statedSum()));
        totals
            .computeIfAbsent(row.year() + "\u0001" + row.provinceCode(), k -> new ArrayList<>())
            .add(row);
      }
      before = Optional.of(column);
      PlainRanks plain = new PlainRanks(column, IntStream.range(0, column.size()).boxed().toList());
      List<PlainRankRow> rows = new ArrayList<>();
      for (int row : reports.order()) {
        OptionalInt rank = plain.of(row);
        if (rank.isPresent()) {
          rows.add(row(year, column, row, rank.getAsInt()));
        }
      }
      ranks.write(
          String.join("\u0001", String.valueOf(year.stratum().key()), metric.id()), rows.stream());
    }

    private PlainRankRow row(PeerYear year, MetricColumn column, int row, int rank) {
      PeerReport peer = year.peers().get(row);
      Observation seen = column.plain(row) ? null : column.observation(row);
      return new PlainRankRow(
          year.stratum().year(),
          year.stratum().level().key(),
          year.stratum().kind().key(),
          year.stratum().scope().key(),
          metric.id(),
          peer.filer().id(),
          peer.reportId(),
          seen == null ? column.top(row) : seen.numerator().orElseThrow().longValue(),
          !metric.base().divided()
              ? null
              : seen == null
                  ? column.bottom(row)
                  : (Long) seen.denominator().orElseThrow().longValue(),
          column.values()[row],
          rank);
    }
  }
}
