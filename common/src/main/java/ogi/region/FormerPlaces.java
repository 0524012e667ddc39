package ogi.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/** What is no longer in force, and since when the rest is; read when it is first asked for. */
final class FormerPlaces {
  private final Map<String, List<FormerPlace>> byName = new HashMap<>();
  private final Map<String, FormerPlace> byCode = new HashMap<>();
  private final Map<String, List<FormerPlace>> bySuccessor = new HashMap<>();
  private final Map<String, Integer> since = new HashMap<>();
  private final NameIndex names;

  FormerPlaces(PlaceTable table) {
    List<String> all = new ArrayList<>();
    for (String file : List.of("former.csv", "former_townships.csv")) {
      for (String[] row : ReferenceFile.rows(file)) {
        FormerPlace place = place(table, row);
        all.add(row[1]);
        byName.computeIfAbsent(row[1], name -> new ArrayList<>(1)).add(place);
        // The newest of several that bore one code: the rows of a code are in no order of time.
        byCode.merge(row[0], place, (a, b) -> a.years().until() >= b.years().until() ? a : b);
        for (Region successor : place.successors()) {
          bySuccessor.computeIfAbsent(successor.code(), c -> new ArrayList<>(1)).add(place);
        }
      }
    }
    for (String[] row : ReferenceFile.rows("since.csv")) {
      since.put(row[0], Integer.parseInt(row[1]));
    }
    names = index(all);
  }

  private static FormerPlace place(PlaceTable table, String[] row) {
    List<Region> successors = new ArrayList<>(1);
    for (String code : row[5].isEmpty() ? new String[0] : row[5].split(" ")) {
      int found = table.row(code);
      if (found < 0) {
        throw new IllegalStateException("no successor " + code + " of " + row[1]);
      }
      successors.add(table.region(found));
    }
    int start = row[3].isEmpty() ? 0 : Integer.parseInt(row[3]);
    Region region = new Region(row[0], row[1], tier(row[0]), row[2], Standing.DIVISION);
    return new FormerPlace(region, new Years(start, Integer.parseInt(row[4])), successors);
  }

  private static Tier tier(String code) {
    if (code.length() == 9) {
      return Tier.TOWNSHIP;
    }
    return code.endsWith("00") ? Tier.PREFECTURE : Tier.COUNTY;
  }

  private static NameIndex index(List<String> all) {
    Map<String, String> once = new LinkedHashMap<>();
    all.forEach(name -> once.put(name, name));
    StringBuilder letters = new StringBuilder();
    int[] starts = new int[once.size() + 1];
    int row = 0;
    for (String name : once.keySet()) {
      letters.append(name);
      starts[++row] = letters.length();
    }
    return new NameIndex(letters.toString().toCharArray(), starts);
  }

  List<FormerPlace> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** The last place that bore a code which nobody bears today; null when there was none. */
  FormerPlace coded(String code) {
    return byCode.get(code);
  }

  List<FormerPlace> before(Region region) {
    return List.copyOf(bySuccessor.getOrDefault(region.code(), List.of()));
  }

  Years years(Region region) {
    Integer start = since.get(region.code());
    return start == null ? Years.ALL : new Years(start, 0);
  }

  NameIndex names() {
    return names;
  }
}
