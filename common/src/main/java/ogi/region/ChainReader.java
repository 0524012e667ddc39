package ogi.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ogi.region.Region.Tier;

/** Reads chains of the names of today; works on rows and makes objects of the result only. */
final class ChainReader {
  private static final int[] NONE = {};

  private final PlaceTable table;
  private final Stems stems;

  ChainReader(PlaceTable table, Stems stems) {
    this.table = table;
    this.stems = stems;
  }

  PlaceChain read(String text, int from) {
    int[] places = NONE;
    int end = from;
    int names = 0;
    for (Step step = step(text, from, places); step != null; step = step(text, end, places)) {
      places = step.places();
      end = step.end();
      names++;
    }
    List<Region> regions = new ArrayList<>(places.length);
    for (int place : places) {
      regions.add(table.region(place));
    }
    return new PlaceChain(regions, from, end, names, List.of());
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Step(int[] places, int end) {}

  private Step step(String text, int at, int[] above) {
    for (int length = table.names().longestAt(text, at); length >= 2; length--) {
      int[] here = inside(named(text, at, length), above);
      if (here.length > 0) {
        return new Step(here, at + length);
      }
    }
    return stemStep(text, at, above);
  }

  private int[] named(String text, int at, int length) {
    int first = table.names().first(text, at, length);
    if (first < 0 && text.charAt(at + length - 1) == '街') {
      // The bureau's list writes 西工街道 where a report writes 西工街道办事处 or 西工街 for short.
      String name = text.substring(at, at + length) + "道";
      first = table.names().first(name, 0, name.length());
    }
    int[] rows = NONE;
    for (int row = first; row >= 0; row = table.names().next(row)) {
      rows = with(rows, row);
    }
    return rows;
  }

  /** A stem counts only when a full name inside it follows at once: 湖北 黄石 西塞山区. */
  private Step stemStep(String text, int at, int[] above) {
    int longest = Math.min(stems.names().longestAt(text, at), text.length() - at - 2);
    for (int length = longest; length >= 2; length--) {
      int[] higher = inside(stemmed(text, at, length), above);
      if (higher.length > 0 && step(text, at + length, higher) != null) {
        return new Step(higher, at + length);
      }
    }
    return null;
  }

  private int[] stemmed(String text, int at, int length) {
    int[] rows = NONE;
    NameIndex names = stems.names();
    for (int row = names.first(text, at, length); row >= 0; row = names.next(row)) {
      int place = stems.place(row);
      rows = table.tier(place) == Tier.COUNTY ? rows : with(rows, place);
    }
    return rows;
  }

  private int[] inside(int[] rows, int[] above) {
    if (above.length == 0 || rows.length == 0) {
      return rows;
    }
    int[] inside = NONE;
    for (int row : rows) {
      for (int up : above) {
        if (up != row && table.within(row, up)) {
          inside = with(inside, row);
          break;
        }
      }
    }
    return inside;
  }

  private static int[] with(int[] rows, int row) {
    int[] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = row;
    return more;
  }
}
