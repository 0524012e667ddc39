package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.compare.roster.Roster;
import ogi.jobs.Rows;
import ogi.jobs.store.Chunks;
import ogi.jobs.store.PackedValues;
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
  private final Store store;
  private final Metrics metrics;
  private final Roster roster;

  /**
   * @param store of a run whose reports are written
   */
  public BulkCompare(Store store, Metrics metrics, Roster roster) {
    this.store = store;
    this.metrics = metrics;
    this.roster = roster;
  }

  /** Writes the tables and says what it wrote. */
  public List<Written> write() {
    JavaPairRDD<String, byte[]> packed =
        PackedReadings.of(store, metrics).persist(StorageLevel.MEMORY_AND_DISK_SER());
    Map<String, Long> bytes =
        new TreeMap<>(packed.mapValues(piece -> (long) piece.length).reduceByKeyLocally(Long::sum));
    long reports = packed.values().map(PackedReadings::count).fold(0L, Long::sum);
    boolean withCsv = store.withCsv(reports * metrics.plan().metrics().size());
    List<Written> written = new ArrayList<>();
    Rows<Attendance.Tables> attendance = Attendance.ofPacked(packed, roster).keep();
    written.add(store.write(Tables.COVERAGE, attendance.flatMap(Attendance.Tables::coverage)));
    written.add(store.write(Tables.ABSENT, attendance.flatMap(Attendance.Tables::absent)));
    written.addAll(peers(packed, bytes, withCsv));
    written.add(series(packed, bytes, withCsv));
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
            store.run().address(),
            store.spark().broadcast(new SerializableConfiguration(store.run().configuration())),
            withCsv);
    JavaRDD<PeerTask.Done> done =
        packed
            .mapPartitionsToPair(pieces -> PackedReadings.parted(pieces, parts))
            .groupByKey(parts)
            .mapPartitions(task::compare)
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    List<Chunks> ranks = done.map(PeerTask.Done::ranks).collect();
    List<Written> written = new ArrayList<>();
    written.add(write(Tables.TOTALS, done.flatMapToPair(part -> part.totals().iterator())));
    written.add(store.finish(Tables.RANKS, ranks));
    written.add(
        write(Tables.PROVINCE_RANKS, done.flatMapToPair(part -> part.provinces().iterator())));
    done.unpersist(false);
    return written;
  }

  /** Writes a table whose rows are packed by the first columns of its order. */
  private Written write(Table<?> table, JavaPairRDD<String, byte[]> rows) {
    long bytes = rows.values().map(each -> (long) each.length).fold(0L, Long::sum);
    List<String> keys = rows.keys().distinct().collect();
    JavaPairRDD<String, byte[][]> packed = rows.mapValues(each -> new byte[][] {each});
    return store.write(List.of(table), new SortedTables.Packed(packed, keys, bytes)).get(0);
  }

  private Written series(
      JavaPairRDD<String, byte[]> packed, Map<String, Long> bytes, boolean withCsv) {
    Metrics registry = metrics;
    JavaPairRDD<String, byte[][]> byFiler =
        packed
            .values()
            .flatMap(piece -> PackedReadings.unpack(piece).iterator())
            .filter(reading -> reading.key().filer().placed())
            .mapToPair(reading -> new Tuple2<>(reading.key().filerId(), alone(reading, registry)));
    // The first report of each piece is as good as one drawn.
    List<String> sample = packed.values().map(PackedReadings::firstFiler).collect();
    long size = bytes.values().stream().mapToLong(Long::longValue).sum();
    return store
        .write(
            List.of(Tables.SERIES),
            new SortedTables.Packed(
                byFiler,
                sample,
                size,
                (table, reports) -> PackedReadings.series(reports, registry),
                withCsv))
        .get(0);
  }

  private static byte[][] alone(Reading reading, Metrics metrics) {
    PackedValues.Writer out = new PackedValues.Writer();
    reading.pack(0, metrics.plan().metrics().size(), out);
    return new byte[][] {out.bytes()};
  }
}
