package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import ogi.region.FormerPlace;
import ogi.region.Gazetteer;
import ogi.region.PlaceChain;
import ogi.region.Region;

/**
 * Bodies of places that bear their name no more. Renamed and raised places go on as those of today
 * (襄樊市, 萧山市). A place that was merged (宣武区) or divided (莱芜市) is found where it lay; it keeps its
 * own code in the filer's id, so that its reports are not taken for copies of its neighbour's.
 */
final class FormerNames {
  private final Gazetteer gazetteer;

  FormerNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The body that a name tells of after a chain with former names.
   *
   * @param classified tells the sort of body from the places and the words after them
   */
  Optional<Organ> read(
      String name, PlaceChain chain, BiFunction<List<Region>, String, Optional<Organ>> classified) {
    List<Followed.Own> own = new ArrayList<>();
    for (FormerPlace place : chain.former()) {
      String former = place.region().name();
      if (name.startsWith(former, chain.end() - former.length())) {
        own.add(new Followed.Own(place, now(place), continues(place)));
      }
    }
    Followed followed = new Followed(chain.former(), own);
    String rest = name.substring(chain.end());
    if (own.isEmpty()) {
      return classified
          .apply(chain.places(), rest)
          .map(organ -> organ.following(followed, organ.level()));
    }
    List<Region> places = own.stream().map(Followed.Own::now).distinct().toList();
    Level now = Level.of(places.get(0).level());
    Level then = Level.of(own.get(0).place().region().level());
    return classified
        .apply(places, rest)
        .map(organ -> organ.following(followed, organ.level() == now ? then : organ.level()));
  }

  /** The successor, or the smallest division of today that holds all of them. */
  private Region now(FormerPlace place) {
    List<Region> common = new ArrayList<>(gazetteer.lineage(place.successors().get(0)));
    for (Region successor : place.successors()) {
      common.retainAll(gazetteer.lineage(successor));
    }
    return common.get(0);
  }

  /**
   * Whether the one successor took the place of this one alone: it bears the same code or name, or
   * its own only since this one lost it and nobody else became it at the time.
   */
  boolean continues(FormerPlace place) {
    if (place.successors().size() != 1) {
      return false;
    }
    Region successor = place.successors().get(0);
    int until = place.years().until();
    int since = gazetteer.years(successor).since();
    boolean since1 = since == until || since == until - 1;
    boolean alone =
        gazetteer.formerNames(successor).stream()
            .noneMatch(
                other ->
                    !other.region().equals(place.region())
                        && other.years().until() == until
                        && other.region().level() == place.region().level());
    return successor.code().equals(place.region().code()) || place.sameName() || since1 && alone;
  }
}
