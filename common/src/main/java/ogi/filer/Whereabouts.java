package ogi.filer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Where a report comes from of which nobody knows who filed it: enough to ask there. Weaker than
 * all that names a filer, and used for nothing else.
 */
final class Whereabouts {
  private static final int SHORTEST_SPELLING = 6;
  private static final int LONGEST_STEM = 4;

  /** Stems that are words as well: “平安黄石” is no account of 平安区. */
  private static final Set<String> WORDS = Set.of("平安", "公安", "友好", "新华");

  private final Gazetteer gazetteer;
  private final HostPlaces hosts;

  Whereabouts(Gazetteer gazetteer, HostPlaces hosts) {
    this.gazetteer = gazetteer;
    this.hosts = hosts;
  }

  /** The one place that text and official host leave; of a mirror also the path's. */
  Optional<Region> find(Narrative text, String url) {
    List<String> labels = Host.labels(url);
    HostPlaces.Told told = hosts.of(labels);
    Set<Region> mentioned = PlaceMentions.in(gazetteer, text.whole()).keySet();
    List<Region> lowest = mentioned.stream().filter(place -> lowest(place, mentioned)).toList();
    List<Region> agreed = lowest.stream().filter(place -> inside(place, told.places())).toList();
    if (agreed.size() == 1) {
      return Optional.of(agreed.get(0));
    }
    List<Region> called = called(text.whole(), told.spelled() ? told.places() : List.of());
    if (told.spelled()) {
      return only(called.isEmpty() ? told.places() : called);
    }
    if (!lowest.isEmpty()) {
      return only(lowest);
    }
    List<Region> named = called.isEmpty() ? provinces(text.whole()) : called;
    if (!named.isEmpty()) {
      return only(named);
    }
    return labels.isEmpty() ? inPath(url) : only(told.places());
  }

  /** The places whose stems accounts and sites begin with, inside those of the host. */
  private List<Region> called(String text, List<Region> areas) {
    Set<Region> found = new LinkedHashSet<>();
    SiteNames.accounts(text).forEach(account -> found.addAll(stemmed(account)));
    owned(text).forEach(owned -> found.add(owned.place()));
    found.removeIf(place -> !areas.isEmpty() && !inside(place, areas));
    // 衡阳 is the city and a county inside it.
    return found.stream()
        .filter(
            place ->
                found.stream().noneMatch(up -> !up.equals(place) && gazetteer.within(place, up)))
        .toList();
  }

  /**
   * A site of a bureau whose name begins with the stem of its province.
   *
   * @param own the bureau's name behind the stem
   */
  record Owned(Region place, String own) {}

  /** The sites of provinces' bureaus that a text speaks of. */
  List<Owned> owned(String text) {
    List<Owned> owned = new ArrayList<>();
    for (String owner : SiteNames.owners(text)) {
      for (Region place : stemmed(owner)) {
        if (place.level() == Tier.PROVINCE) {
          String stem = gazetteer.findStem(place).orElse("");
          owned.add(new Owned(place, owner.substring(stem.length())));
        }
      }
    }
    return owned;
  }

  private List<Region> stemmed(String words) {
    for (int length = LONGEST_STEM; length >= 2; length--) {
      String stem = words.substring(0, Math.min(length, words.length()));
      List<Region> places = WORDS.contains(stem) ? List.of() : gazetteer.stemmed(stem);
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  private List<Region> provinces(String text) {
    return gazetteer.provinces().stream().filter(region -> text.contains(region.name())).toList();
  }

  private static Optional<Region> only(List<Region> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private boolean inside(Region place, List<Region> areas) {
    return areas.stream().anyMatch(area -> gazetteer.within(place, area));
  }

  private boolean lowest(Region place, Set<Region> all) {
    return all.stream().noneMatch(other -> !other.equals(place) && gazetteer.within(other, place));
  }

  /** A mirror keeps the path of a page: /huaihua/c138129/. */
  private Optional<Region> inPath(String url) {
    for (String part :
        url.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://[^/]*", "").split("/")) {
      boolean letters = part.length() >= SHORTEST_SPELLING && part.matches("[a-z]+");
      HostPlaces.Told told = hosts.of(letters ? List.of(part) : List.of());
      List<Region> cities =
          told.places().stream().filter(place -> place.level() == Tier.PREFECTURE).toList();
      if (told.spelled() && cities.size() == 1) {
        return Optional.of(cities.get(0));
      }
    }
    return Optional.empty();
  }
}
