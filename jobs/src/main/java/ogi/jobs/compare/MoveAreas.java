package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.Stratum;
import ogi.compare.move.Pairs;
import ogi.table.compared.TotalRow;

/**
 * The reports of two years of one level, kind and scope by province, and who of one year is who of
 * the other: what the moves of all metrics share.
 *
 * @param places with reports on both years, by code
 */
record MoveAreas(PeerYear before, PeerYear now, List<Place> places) {

  /**
   * A province, or the whole nation.
   *
   * @param before rows of its reports of the year before, in the order of the reports' ids
   * @param now rows of this year
   * @param pairs of those rows, by their place among them
   * @param twice whether one of the reports holds another
   */
  record Place(String code, int[] before, int[] now, Pairs pairs, boolean twice) {}

  static MoveAreas of(PeerYear before, PeerYear now) {
    TreeMap<String, List<Integer>> then = areas(before);
    TreeMap<String, List<Integer>> today = areas(now);
    TreeSet<String> codes = new TreeSet<>(then.keySet());
    codes.retainAll(today.keySet());
    List<Place> places = new ArrayList<>();
    for (String code : codes) {
      List<Integer> old = then.get(code);
      List<Integer> fresh = today.get(code);
      places.add(
          new Place(
              code,
              old.stream().mapToInt(Integer::intValue).toArray(),
              fresh.stream().mapToInt(Integer::intValue).toArray(),
              Pairs.of(ids(before, old), ids(now, fresh)),
              twice(before, old) || twice(now, fresh)));
    }
    return new MoveAreas(before, now, places);
  }

  /** The stratum of this year. */
  Stratum stratum() {
    return now.stratum();
  }

  /** By province, those of no settled province left out, and the whole nation. */
  private static TreeMap<String, List<Integer>> areas(PeerYear year) {
    List<PeerReport> peers = year.peers();
    List<Integer> rows =
        IntStream.range(0, peers.size())
            .boxed()
            .sorted(Comparator.comparing((Integer row) -> peers.get(row).reportId()))
            .toList();
    TreeMap<String, List<Integer>> areas = new TreeMap<>();
    for (int row : rows) {
      String province = peers.get(row).filer().provinceCode();
      areas.computeIfAbsent(province, code -> new ArrayList<>()).add(row);
    }
    areas.remove("");
    areas.put(TotalRow.NATION, rows);
    return areas;
  }

  private static List<String> ids(PeerYear year, List<Integer> rows) {
    return rows.stream()
        .map(row -> year.peers().get(row).filer())
        .map(filer -> filer.placed() ? filer.id() : "")
        .toList();
  }

  private static boolean twice(PeerYear year, List<Integer> rows) {
    return MoveTables.twice(rows.stream().map(row -> year.peers().get(row).filer()).toList());
  }
}
