package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.compare.Area;
import ogi.compare.AreaPeers;
import ogi.compare.PeerYear;
import ogi.compare.Stratum;
import ogi.compare.move.Pairs;

/**
 * The reports of two years of one level, kind and scope by area, and who of one year is who of the
 * other: what the moves of all metrics share.
 *
 * @param places with reports on both years, in the order of this year's areas
 */
record MoveAreas(PeerYear before, PeerYear now, List<Place> places) {

  /**
   * The nation, a region, a province or a prefecture.
   *
   * @param before rows of its reports of the year before
   * @param now rows of this year
   * @param pairs of those rows, by their place among them
   * @param twice whether one of the reports of a year holds another
   */
  record Place(Area area, int[] before, int[] now, Pairs pairs, boolean twice) {}

  /** The areas of both years; reports whose place is not settled are in none. */
  static MoveAreas of(PeerYear before, PeerYear now) {
    Map<String, AreaPeers> then = new TreeMap<>();
    before.areas().forEach(peers -> then.put(key(peers.area()), peers));
    List<Place> places = new ArrayList<>();
    for (AreaPeers peers : now.areas()) {
      AreaPeers old = then.get(key(peers.area()));
      if (old != null && peers.area().type() != Area.Type.NOT_SETTLED) {
        places.add(
            new Place(
                peers.area(),
                old.rows(),
                peers.rows(),
                Pairs.of(ids(before, old.rows()), ids(now, peers.rows())),
                !old.added() || !peers.added()));
      }
    }
    return new MoveAreas(before, now, places);
  }

  /** The stratum of this year. */
  Stratum stratum() {
    return now.stratum();
  }

  private static String key(Area area) {
    return area.type().key() + " " + area.code();
  }

  private static List<String> ids(PeerYear year, int[] rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> year.peers().get(row).filer())
        .map(filer -> filer.placed() ? filer.id() : "")
        .toList();
  }
}
