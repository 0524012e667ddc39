package ogi.jobs.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ogi.jobs.Rows;
import ogi.jobs.store.PackedValues;
import ogi.jobs.store.Store;
import ogi.jobs.store.StoredFiles;
import ogi.jobs.store.StoredReports;
import ogi.table.Tables;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * The readings of many reports as bytes, some hundred together, by the group of their peers. Each
 * piece begins with the number of metrics and the year.
 */
final class PackedReadings {
  private static final int PIECE = 1 << 18;

  private PackedReadings() {}

  /** Read straight from the files of the run, or by way of its rows where files do not match. */
  static JavaPairRDD<String, byte[]> of(Store store, Metrics metrics) {
    Optional<List<StoredFiles.Pair>> pairs = StoredFiles.pairs(store.run());
    if (pairs.isEmpty()) {
      Rows<Reading> readings = Readings.of(StoredReports.all(store, false), metrics);
      return readings.rdd(store.spark()).mapPartitionsToPair(rows -> pack(rows, metrics));
    }
    JavaSparkContext spark = store.spark();
    Broadcast<SerializableConfiguration> conf =
        spark.broadcast(new SerializableConfiguration(store.run().configuration()));
    return spark
        .parallelize(pairs.get(), Math.max(1, pairs.get().size()))
        .mapPartitionsToPair(files -> read(files, conf.value().value(), metrics));
  }

  private static Iterator<Tuple2<String, byte[]>> read(
      Iterator<StoredFiles.Pair> files, Configuration conf, Metrics metrics) {
    Pieces pieces = new Pieces();
    CellPlan plan = metrics.plan();
    files.forEachRemaining(
        pair -> {
          try {
            ReadingFile.read(
                conf, pair, plan, r -> pieces.add(r.key().peers(), r, plan.metrics().size()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return pieces.all().iterator();
  }

  static Iterator<Tuple2<String, byte[]>> pack(Iterator<Reading> rows, Metrics metrics) {
    Pieces pieces = new Pieces();
    int all = metrics.plan().metrics().size();
    rows.forEachRemaining(r -> pieces.add(r.key().peers(), r, all));
    return pieces.all().iterator();
  }

  /** The reports of a piece. */
  static List<Reading> unpack(byte[] piece) {
    PackedValues.Reader in = new PackedValues.Reader(piece);
    int metrics = (int) in.number();
    in.number();
    List<Reading> readings = new ArrayList<>();
    Map<String, String> shared = new HashMap<>();
    while (in.hasNext()) {
      readings.add(Reading.unpack(metrics, in, shared));
    }
    return readings;
  }

  /** The year of the reports of a piece. */
  static int year(byte[] piece) {
    PackedValues.Reader in = new PackedValues.Reader(piece);
    in.number();
    return (int) in.number();
  }

  /** How many reports a piece holds. */
  static long count(byte[] piece) {
    return unpack(piece).size();
  }

  /** The filer of the first report of a piece. */
  static String firstFiler(byte[] piece) {
    return unpack(piece).get(0).key().filerId();
  }

  /** The reports of one filer, each a piece without a heading. */
  static List<Reading> alone(Iterable<byte[]> reports, Metrics metrics) {
    int all = metrics.plan().metrics().size();
    List<Reading> readings = new ArrayList<>();
    Map<String, String> shared = new HashMap<>();
    reports.forEach(
        each -> readings.add(Reading.unpack(all, new PackedValues.Reader(each), shared)));
    return readings;
  }

  /** One report without a heading. */
  static byte[] alone(Reading reading, Metrics metrics) {
    PackedValues.Writer out = new PackedValues.Writer();
    reading.pack(0, metrics.plan().metrics().size(), out);
    return out.bytes();
  }

  /** The series of one filer, of whom each piece is one report, without a heading. */
  static List<Object[]> series(List<byte[]> reports, Metrics metrics) {
    return SeriesTables.series(alone(reports, metrics), metrics.plan()).stream()
        .map(Tables.SERIES.shape()::values)
        .toList();
  }

  /** The reports again, each group parted by year and by blocks of metrics. */
  static Iterator<Tuple2<String, byte[]>> parted(
      Iterator<Tuple2<String, byte[]>> pieces, PeerParts parts) {
    Pieces parted = new Pieces();
    pieces.forEachRemaining(
        piece -> {
          List<PeerGroup.Block> blocks = parts.blocks(piece._1());
          for (Reading reading : unpack(piece._2())) {
            for (PeerGroup.Block block : blocks) {
              parted.add(PeerParts.key(piece._1(), block), reading, block);
            }
          }
        });
    return parted.all().iterator();
  }

  /** Pieces in the making, one per key and year. */
  private static final class Pieces {
    private final TreeMap<String, PackedValues.Writer> open = new TreeMap<>();
    private final List<Tuple2<String, byte[]>> done = new ArrayList<>();

    void add(String key, Reading reading, int metrics) {
      add(key, reading, new PeerGroup.Block(0, metrics));
    }

    void add(String key, Reading reading, PeerGroup.Block block) {
      String place = key + "\n" + reading.key().year();
      PackedValues.Writer out = open.get(place);
      if (out == null) {
        out = new PackedValues.Writer();
        out.number(block.to() - block.from());
        out.number(reading.key().year());
        open.put(place, out);
      }
      reading.pack(block.from(), block.to(), out);
      if (out.length() > PIECE) {
        done.add(new Tuple2<>(key, out.bytes()));
        open.remove(place);
      }
    }

    List<Tuple2<String, byte[]>> all() {
      open.forEach(
          (place, out) ->
              done.add(new Tuple2<>(place.substring(0, place.indexOf('\n')), out.bytes())));
      open.clear();
      return done;
    }
  }
}
