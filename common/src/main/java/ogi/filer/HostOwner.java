package ogi.filer;

import java.util.List;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Region;

/** Whose place an official address bears in its host: only names that are spelled out count. */
public final class HostOwner {
  private HostOwner() {}

  /**
   * The place of an official host, when it is another than the filer's: neither holds the other.
   * Empty for mirrors, national bodies, hosts that spell no place or one of several, and filers
   * whose place is open.
   */
  public static Optional<String> otherPlace(String url, Filer filer) {
    Gazetteer gazetteer = Gazetteer.standard();
    Optional<Region> place = gazetteer.findByCode(filer.regionCode());
    HostPlaces.Told told = Places.STANDARD.of(Host.labels(url));
    if (place.isEmpty() || !told.spelled() || told.places().size() != 1) {
      return Optional.empty();
    }
    Region host = told.places().get(0);
    boolean related = gazetteer.within(host, place.get()) || gazetteer.within(place.get(), host);
    return related ? Optional.empty() : Optional.of(name(gazetteer.lineage(host)));
  }

  /**
   * Whether the host of an address spells out one place, so that it can be held against a filer.
   */
  public static boolean namesPlace(String url) {
    HostPlaces.Told told = Places.STANDARD.of(Host.labels(url));
    return told.spelled() && told.places().size() == 1;
  }

  private static String name(List<Region> line) {
    StringBuilder name = new StringBuilder();
    line.forEach(region -> name.insert(0, region.name()));
    return name.toString();
  }

  private static final class Places {
    static final HostPlaces STANDARD = new HostPlaces(Gazetteer.standard());
  }
}
