package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.compare.peers.PeerGroups;
import ogi.compare.roster.Roster;
import ogi.compare.trend.Trend;
import ogi.jobs.Rows;
import ogi.jobs.store.Chunks;
import ogi.jobs.store.RowSource;
import ogi.jobs.store.SortedTables;
import ogi.jobs.store.Store;
import ogi.jobs.store.Written;
import ogi.table.Table;
import ogi.table.Tables;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Reports of a run that are too many for one machine's memory → the tables of {@code compared}. The
 * figures are read once for all metrics, travel once as whole numbers to their peers, and ranks are
 * written where they are found.
 */
public final class BulkCompare {
  /**
   * What is gone through more than once waits on disk: in memory it would take the room that the
   * largest groups of peers need.
   */
  static final StorageLevel KEPT = StorageLevel.DISK_ONLY();

  private final Store store;
  private final Metrics metrics;
  private final Roster roster;
  private final PeerGroups among;

  /**
   * @param store of a run whose reports are written
   * @param among whom bodies are ranked
   */
  public BulkCompare(Store store, Metrics metrics, Roster roster, PeerGroups among) {
    this.store = store;
    this.metrics = metrics;
    this.roster = roster;
    this.among = among;
  }

  /**
   * Writes the tables and says what it wrote.
   *
   * @param versions what versions of reports stated that these have superseded; some in a hundred
   */
  public List<Written> write(Rows<Reading> versions) {
    JavaPairRDD<String, byte[]> packed = PackedReadings.of(store, metrics).persist(KEPT);
    Map<String, Long> bytes =
        new TreeMap<>(packed.mapValues(piece -> (long) piece.length).reduceByKeyLocally(Long::sum));
    long reports = packed.values().map(PackedReadings::count).fold(0L, Long::sum);
    boolean withCsv = store.withCsv(reports * metrics.plan().metrics().size());
    List<Written> written = new ArrayList<>();
    Rows<Attendance.Tables> attendance = Attendance.ofPacked(packed, roster).keep();
    written.add(store.write(Tables.COVERAGE, attendance.flatMap(Attendance.Tables::coverage)));
    written.add(store.write(Tables.ABSENT, attendance.flatMap(Attendance.Tables::absent)));
    Metrics registry = metrics;
    JavaPairRDD<String, byte[]> earlier =
        versions
            .rdd(store.spark())
            .mapPartitionsToPair(rows -> PackedReadings.pack(rows, registry));
    written.addAll(peers(packed.union(earlier), bytes, withCsv));
    // The first report of each piece is as good as one drawn.
    List<String> filers = packed.values().map(PackedReadings::firstFiler).collect();
    written.add(series(packed, filers, bytes, withCsv));
    written.add(trends(packed, filers));
    packed.unpersist(false);
    return written;
  }

  private List<Written> peers(
      JavaPairRDD<String, byte[]> packed, Map<String, Long> bytes, boolean withCsv) {
    int cores = store.spark().defaultParallelism();
    PeerParts parts = new PeerParts(bytes, metrics.plan().metrics().size(), cores);
    PeerTask task =
        new PeerTask(
            metrics,
            roster,
            among,
            store.run().address(),
            store.spark().broadcast(new SerializableConfiguration(store.run().configuration())),
            withCsv);
    JavaRDD<PeerTask.Done> done =
        packed
            .mapPartitionsToPair(pieces -> PackedReadings.parted(pieces, parts))
            .groupByKey(parts)
            .mapPartitions(task::compare)
            .persist(KEPT);
    List<Chunks> ranks = done.map(PeerTask.Done::ranks).collect();
    List<Written> written = new ArrayList<>();
    written.add(write(Tables.TOTALS, done));
    written.add(store.finish(Tables.RANKS, ranks));
    written.add(write(Tables.PROVINCE_RANKS, done));
    written.add(write(Tables.MOVES, done));
    written.add(write(Tables.INEQUALITY, done));
    done.unpersist(false);
    return written;
  }

  /** Writes a table whose rows are packed by the first columns of its order. */
  private Written write(Table<?> table, JavaRDD<PeerTask.Done> done) {
    String path = table.path();
    JavaPairRDD<String, byte[]> rows = done.flatMapToPair(part -> part.rows(path));
    long bytes = rows.values().map(each -> (long) each.length).fold(0L, Long::sum);
    List<String> keys = rows.keys().distinct().collect();
    JavaPairRDD<String, byte[][]> packed = rows.mapValues(each -> new byte[][] {each});
    return store.write(List.of(table), new SortedTables.Packed(packed, keys, bytes)).get(0);
  }

  private Written series(
      JavaPairRDD<String, byte[]> packed,
      List<String> filers,
      Map<String, Long> bytes,
      boolean withCsv) {
    Metrics registry = metrics;
    long size = bytes.values().stream().mapToLong(Long::longValue).sum();
    return store
        .write(
            List.of(Tables.SERIES),
            new SortedTables.Packed(
                byFiler(packed).mapValues(report -> new byte[][] {report}),
                filers,
                size,
                (table, reports) -> PackedReadings.series(reports, registry),
                withCsv))
        .get(0);
  }

  /** Trends of bodies with enough years for one, judged among those of their peers. */
  private Written trends(JavaPairRDD<String, byte[]> packed, List<String> filers) {
    long years = packed.values().map(PackedReadings::year).distinct().count();
    JavaPairRDD<String, byte[][]> trends =
        years < Trend.FEWEST
            ? JavaPairRDD.fromJavaRDD(store.spark().<Tuple2<String, byte[][]>>emptyRDD())
            : PackedTrends.judged(byFiler(packed), metrics).persist(KEPT);
    long bytes = trends.values().map(row -> (long) row[0].length).fold(0L, Long::sum);
    boolean withCsv = store.withCsv(trends.count());
    Written written =
        store
            .write(
                List.of(Tables.TRENDS),
                new SortedTables.Packed(trends, filers, bytes, RowSource.PACKED, withCsv))
            .get(0);
    trends.unpersist(false);
    return written;
  }

  /** The reports of bodies that are found in other years too, one by one. */
  private JavaPairRDD<String, byte[]> byFiler(JavaPairRDD<String, byte[]> packed) {
    Metrics registry = metrics;
    return packed
        .values()
        .flatMap(piece -> PackedReadings.unpack(piece).iterator())
        .filter(reading -> reading.key().filer().placed())
        .mapToPair(
            reading ->
                new Tuple2<>(reading.key().filerId(), PackedReadings.alone(reading, registry)));
  }
}
