package ogi.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * The divisions of the country by name and code, from the tables of {@code data/reference}. A name
 * is matched with its suffix only; a stem ({@code 赣州} for 赣州市) is asked for by its own method, and
 * the caller has to bring other evidence. Immutable and safe for any number of threads.
 */
public final class Gazetteer {
  /** Own key of 新疆生产建设兵团, which has no code of GB/T 2260. */
  public static final String XPCC = "XPCC";

  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<String, List<Region>> byStem = new HashMap<>();
  private final Map<String, List<Region>> byParent = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final int longest;

  private Gazetteer() {
    for (String[] row : ReferenceFile.rows("provinces.csv")) {
      add(new Region(row[0], row[1], Tier.PROVINCE, "", Standing.DIVISION));
    }
    for (String[] row : ReferenceFile.rows("prefectures.csv")) {
      add(new Region(row[0], row[1], Tier.PREFECTURE, row[2], Standing.DIVISION));
    }
    for (String[] row : ReferenceFile.rows("counties.csv")) {
      add(new Region(row[0], row[1], Tier.COUNTY, row[2], standing(row[3])));
    }
    for (String[] row : ReferenceFile.rows("townships.csv")) {
      add(new Region(row[0], row[1], Tier.TOWNSHIP, row[2], standing(row[3])));
    }
    for (String[] row : ReferenceFile.rows("stems.csv")) {
      stems.put(row[0], row[1]);
      spellings.put(row[0], row[2]);
      list(byStem, row[1]).add(byCode.get(row[0]));
    }
    longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The gazetteer of the reference tables in the jar; loaded once. */
  public static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /** Every region with exactly this name, in the order of their codes within a level. */
  public List<Region> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** Provinces, prefectures and counties whose name without suffix and peoples is this. */
  public List<Region> stemmed(String stem) {
    return List.copyOf(byStem.getOrDefault(stem, List.of()));
  }

  /** The region with a code, if there is one. */
  public Optional<Region> findByCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The divisions directly below a region. */
  public List<Region> children(Region region) {
    return List.copyOf(byParent.getOrDefault(region.code(), List.of()));
  }

  /** The division above, empty for a province. */
  public Optional<Region> findParent(Region region) {
    return findByCode(region.parentCode());
  }

  /** The region itself and the divisions above it, up to its province. */
  public List<Region> lineage(Region region) {
    List<Region> line = new ArrayList<>();
    for (Region at = region; at != null; at = byCode.get(at.parentCode())) {
      line.add(at);
    }
    return line;
  }

  /** The province-level division of a region, itself for a province. */
  public Region province(Region region) {
    List<Region> line = lineage(region);
    return line.get(line.size() - 1);
  }

  /** Whether one region is the other or lies inside it. */
  public boolean within(Region inner, Region outer) {
    return lineage(inner).contains(outer);
  }

  /** The name without suffix and peoples; empty for townships and names of two characters. */
  public Optional<String> findStem(Region region) {
    return Optional.ofNullable(stems.get(region.code()));
  }

  /** Pinyin of the stem, syllables parted by blanks; empty where there is no stem. */
  public String spelling(Region region) {
    return spellings.getOrDefault(region.code(), "");
  }

  /** The longest chain of place names that starts at an index of the text. */
  public PlaceChain chainAt(String text, int from) {
    return PlaceChain.read(this, text, from);
  }

  /** All regions, provinces first. */
  public Collection<Region> all() {
    return List.copyOf(byCode.values());
  }

  /** How long the longest name is; nothing longer need be looked up. */
  int longestName() {
    return longest;
  }

  private void add(Region region) {
    byCode.put(region.code(), region);
    list(byName, region.name()).add(region);
    list(byParent, region.parentCode()).add(region);
  }

  private static List<Region> list(Map<String, List<Region>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>(2));
  }

  private static Standing standing(String text) {
    return Standing.valueOf(text.toUpperCase(java.util.Locale.ROOT));
  }

  private static final class Holder {
    private static final Gazetteer STANDARD = new Gazetteer();
  }
}
