package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.compare.peers.PeerGroups;
import ogi.compare.roster.Roster;
import ogi.jobs.store.Chunks;
import ogi.jobs.store.RowBytes;
import ogi.table.Table;
import ogi.table.TableRow;
import ogi.table.Tables;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Goes through groups of peers, one after another and year by year, of which only one year and what
 * is kept of the year before are unpacked. Ranks, by far the most rows, are written at once.
 */
final class PeerTask implements Serializable {
  /** Below every letter, so that keys put together of columns are in the order of the columns. */
  private static final String BETWEEN = "\u0001";

  private final Metrics metrics;
  private final Roster roster;
  private final PeerGroups among;
  private final String run;
  private final Broadcast<SerializableConfiguration> configuration;
  private final boolean withCsv;

  PeerTask(
      Metrics metrics,
      Roster roster,
      PeerGroups among,
      String run,
      Broadcast<SerializableConfiguration> configuration,
      boolean withCsv) {
    this.metrics = metrics;
    this.roster = roster;
    this.among = among;
    this.run = run;
    this.configuration = configuration;
    this.withCsv = withCsv;
  }

  /**
   * What a task did.
   *
   * @param ranks files of the table of ranks
   * @param others packed rows of the small tables: for each table, by the first columns of its
   *     order
   */
  record Done(Chunks ranks, Map<String, List<Tuple2<String, byte[]>>> others)
      implements Serializable {

    /** The packed rows of a small table, by its path. */
    Iterator<Tuple2<String, byte[]>> rows(String table) {
      return others.getOrDefault(table, List.of()).iterator();
    }
  }

  Iterator<Done> compare(Iterator<Tuple2<String, Iterable<byte[]>>> groups) {
    if (!groups.hasNext()) {
      return List.<Done>of().iterator();
    }
    Map<String, List<Tuple2<String, byte[]>>> others = new TreeMap<>();
    Chunks.Writer<RankRow> ranks =
        new Chunks.Writer<>(Tables.RANKS, run, configuration.value().value(), withCsv);
    try (ranks) {
      Areas areas = new Areas(roster, metrics.plan().residents());
      while (groups.hasNext()) {
        Tuple2<String, Iterable<byte[]>> group = groups.next();
        Filed filed = new Filed(ranks);
        compare(group._2(), PeerParts.block(group._1()), areas, filed);
        filed.pack(others);
      }
    }
    return List.of(new Done(ranks.chunks(), new TreeMap<>(others))).iterator();
  }

  private void compare(
      Iterable<byte[]> pieces, PeerGroup.Block block, Areas areas, PeerTables tables) {
    years(pieces, new PeerGroup(metrics.plan(), block, CompareJob.rules(among), areas, tables));
  }

  /** Goes through the years of a group, of which only one at a time is unpacked. */
  static void years(Iterable<byte[]> pieces, PeerGroup group) {
    TreeMap<Integer, List<byte[]>> years = new TreeMap<>();
    pieces.forEach(
        piece ->
            years
                .computeIfAbsent(PackedReadings.year(piece), year -> new ArrayList<>())
                .add(piece));
    for (List<byte[]> year : years.values()) {
      List<Reading> readings = new ArrayList<>();
      year.forEach(piece -> readings.addAll(PackedReadings.unpack(piece)));
      group.year(readings);
    }
  }

  /** Rows of a small table, by the first columns of its order. */
  private static final class Sorted<T extends Record & TableRow> {
    private final Table<T> table;
    private final Map<String, List<T>> rows = new TreeMap<>();

    Sorted(Table<T> table) {
      this.table = table;
    }

    void add(String key, T row) {
      rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    void pack(Map<String, List<Tuple2<String, byte[]>>> into) {
      List<Tuple2<String, byte[]>> packed =
          into.computeIfAbsent(table.path(), path -> new ArrayList<>());
      rows.forEach(
          (key, list) ->
              packed.add(new Tuple2<>(key, RowBytes.of(table, table.shape().sorted(list)))));
    }
  }

  /** Puts rows where they belong. */
  private static final class Filed implements PeerTables {
    private final Chunks.Writer<RankRow> ranks;
    private final Sorted<TotalRow> totals = new Sorted<>(Tables.TOTALS);
    private final Sorted<ProvinceRankRow> provinces = new Sorted<>(Tables.PROVINCE_RANKS);
    private final Sorted<MoveRow> moves = new Sorted<>(Tables.MOVES);
    private final Sorted<InequalityRow> inequality = new Sorted<>(Tables.INEQUALITY);

    Filed(Chunks.Writer<RankRow> ranks) {
      this.ranks = ranks;
    }

    @Override
    public void total(TotalRow row) {
      totals.add(row.year() + BETWEEN + row.provinceCode(), row);
    }

    void pack(Map<String, List<Tuple2<String, byte[]>>> into) {
      totals.pack(into);
      provinces.pack(into);
      moves.pack(into);
      inequality.pack(into);
    }

    @Override
    public void move(MoveRow row) {
      moves.add(row.year() + BETWEEN + row.provinceCode(), row);
    }

    @Override
    public void inequality(InequalityRow row) {
      inequality.add(String.valueOf(row.year()), row);
    }

    @Override
    public void provinceRank(ProvinceRankRow row) {
      provinces.add(String.valueOf(row.year()), row);
    }

    @Override
    public void ranks(Stratum stratum, Metric metric, Stream<RankRow> rows) {
      String key =
          String.join(
              BETWEEN,
              String.valueOf(stratum.year()),
              stratum.level().key(),
              stratum.kind().key(),
              stratum.scope().key(),
              metric.id());
      ranks.write(key, rows);
    }
  }
}
