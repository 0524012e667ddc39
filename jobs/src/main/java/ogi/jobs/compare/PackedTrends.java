package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import ogi.jobs.store.RowBytes;
import ogi.table.Tables;
import ogi.table.compared.TrendRow;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * The trends of many bodies: found body by body, judged family by family, and then sorted by body.
 * On both ways they travel as bytes.
 */
final class PackedTrends {
  private PackedTrends() {}

  /**
   * The judged trends by the id of their filer.
   *
   * @param byFiler reports by filer, each a piece without a heading
   */
  static JavaPairRDD<String, byte[][]> judged(
      JavaPairRDD<String, byte[]> byFiler, Metrics metrics) {
    return byFiler
        .groupByKey()
        .values()
        .mapPartitionsToPair(filers -> families(filers, metrics))
        .groupByKey()
        .values()
        .flatMapToPair(PackedTrends::judged);
  }

  private static Iterator<Tuple2<String, byte[]>> families(
      Iterator<Iterable<byte[]>> filers, Metrics metrics) {
    TreeMap<String, List<TrendRow>> families = new TreeMap<>();
    while (filers.hasNext()) {
      List<Reading> reports = PackedReadings.alone(filers.next(), metrics);
      for (TrendRow row : SeriesTables.trends(reports, metrics.plan())) {
        families.computeIfAbsent(row.family(), name -> new ArrayList<>()).add(row);
      }
    }
    return families.entrySet().stream()
        .map(each -> new Tuple2<>(each.getKey(), RowBytes.of(Tables.TRENDS, each.getValue())))
        .iterator();
  }

  private static Iterator<Tuple2<String, byte[][]>> judged(Iterable<byte[]> parts) {
    List<TrendRow> family = new ArrayList<>();
    parts.forEach(part -> family.addAll(RowBytes.rows(Tables.TRENDS, part)));
    return TrendRow.judged(family).stream()
        .map(
            row ->
                new Tuple2<>(
                    row.filerId(), new byte[][] {RowBytes.of(Tables.TRENDS, List.of(row))}))
        .iterator();
  }
}
