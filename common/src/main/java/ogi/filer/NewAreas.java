package ogi.filer;

import java.util.List;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;
import ogi.region.Zones;

/**
 * New areas (国家级新区) by their own name, which mostly has no place in it: 雄安新区, 两江新区, 西咸新区. One that
 * a province runs stands where its prefectures stand; all others have the level of who runs them.
 */
final class NewAreas {
  private static final String SUFFIX = "新区";

  private final Gazetteer gazetteer;
  private final List<Zones.Zone> areas;

  NewAreas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.areas =
        new Zones(gazetteer)
            .newAreas().stream()
                .filter(zone -> gazetteer.named(zone.name()).isEmpty())
                .sorted(
                    java.util.Comparator.comparing((Zones.Zone zone) -> -zone.name().length())
                        .thenComparing(Zones.Zone::name))
                .toList();
  }

  /** The new area that a name begins with. */
  Optional<Zones.Zone> at(String body) {
    return areas.stream().filter(area -> body.startsWith(area.name())).findFirst();
  }

  /** The new area inside a province whose stem the words hold: 自由贸易试验区雄安片区. */
  Optional<Zones.Zone> within(Region province, String words) {
    return areas.stream()
        .filter(area -> gazetteer.within(area.parent(), province))
        .filter(area -> words.contains(stem(area.name()) + "片区"))
        .findFirst();
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** The rung of a new area. */
  static Level level(Region parent) {
    boolean province = parent.level() == Tier.PROVINCE && !parent.name().endsWith("市");
    return province ? Level.PREFECTURAL : Level.of(parent.level());
  }
}
