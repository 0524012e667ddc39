package ogi.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ogi.region.Region.Standing;

/**
 * Functional zones as places of their own kind under their parent: those that the State Council
 * approved, and those that the statistics bureau's list has. A zone is no division; its figures are
 * part of its parent's.
 */
public final class Zones {
  private static final Pattern ZONE =
      Pattern.compile(
          ".*(?:开发区|高新区|经开区|新区|示范区|产业园区?|园区|工业园|工业区|保税区|试验区|风景区|名胜区"
              + "|度假区|商务区|管理区|管委会|管理委员会|集聚区|科技城|合作区|经济区|旅游区|生态城|保护区)");

  /** What sort of zone it is. */
  public enum Sort {
    NEW_AREA,
    HIGH_TECH,
    ECONOMIC,
    /** Known from the statistics bureau's list only. */
    LISTED
  }

  /**
   * A functional zone.
   *
   * @param name full name, as the parent's list or its approval has it
   * @param parent the division whose government it belongs to; for a zone of the bureau's list the
   *     division above its code
   */
  public record Zone(String name, Region parent, Sort sort) {}

  private final Map<String, List<Zone>> byName = new HashMap<>();
  private final Map<String, List<Zone>> byParent = new HashMap<>();

  /** The zones of the reference tables over the divisions of a gazetteer. */
  public Zones(Gazetteer gazetteer) {
    for (String[] row : ReferenceFile.rows("zones.csv")) {
      Region parent = gazetteer.findByCode(row[1]).orElseThrow();
      Zone zone = new Zone(row[0], parent, Sort.valueOf(row[2].toUpperCase(Locale.ROOT)));
      add(zone);
    }
    for (Region region : gazetteer.all()) {
      if (region.standing() == Standing.STATISTICAL && ZONE.matcher(region.name()).matches()) {
        Region parent = gazetteer.findParent(region).orElseThrow();
        boolean known = named(region.name()).stream().anyMatch(z -> z.parent().equals(parent));
        if (!known) {
          add(new Zone(region.name(), parent, Sort.LISTED));
        }
      }
    }
  }

  private void add(Zone zone) {
    byName.computeIfAbsent(zone.name(), n -> new ArrayList<>(1)).add(zone);
    byParent.computeIfAbsent(zone.parent().code(), c -> new ArrayList<>(2)).add(zone);
  }

  /** Every zone with exactly this name; short forms (经开区) are not names. */
  public List<Zone> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
  }

  /** The new areas (国家级新区) under every name that the tables have, sorted by name. */
  public List<Zone> newAreas() {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(zone -> zone.sort() == Sort.NEW_AREA)
        .sorted(java.util.Comparator.comparing(Zone::name))
        .toList();
  }

  /** The zones directly under a division, in the order of the tables. */
  public List<Zone> of(Region parent) {
    return Collections.unmodifiableList(byParent.getOrDefault(parent.code(), List.of()));
  }
}
