package ogi.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * Which reports hold others, so that a sum with both would count the same cases twice. The report
 * of a government on its area holds those of all bodies of its own and lower rungs inside it; that
 * of a government with its office holds the office's. Only settled places and known scopes tell; a
 * zone holds nothing here, since the bodies inside it are not known by their place.
 */
public final class Nesting {
  private Nesting() {}

  /** Two bodies of which the first report holds the second. */
  public record Pair(Filer ancestor, Filer descendant) {}

  /** Whether the report of one body holds that of the other. */
  public static boolean holds(Filer ancestor, Filer descendant) {
    if (!speaksForOthers(ancestor)
        || !descendant.placed()
        || ancestor.id().equals(descendant.id())) {
      return false;
    }
    boolean samePlace = descendant.regionCode().equals(ancestor.regionCode());
    if (samePlace
        && descendant.kind() == Kind.GOVERNMENT
        && descendant.level() == ancestor.level()) {
      return false;
    }
    return ancestor.scope() == Scope.AREA
        ? descendant.level().compareTo(ancestor.level()) >= 0
            && places(descendant).contains(ancestor.regionCode())
        : descendant.kind() == Kind.OFFICE && samePlace;
  }

  /** The first pair in the order of ids, if the bodies must not be added up. */
  public static Optional<Pair> find(Collection<Filer> bodies) {
    Map<String, Filer> speakers = new HashMap<>();
    bodies.stream()
        .filter(Nesting::speaksForOthers)
        .forEach(body -> speakers.merge(body.regionCode(), body, Nesting::widerOrFirst));
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    return bodies.stream()
        .filter(Filer::placed)
        .sorted(Comparator.comparing(Filer::id))
        .flatMap(
            body ->
                places(body).stream()
                    .filter(speakers::containsKey)
                    .map(speakers::get)
                    .filter(speaker -> holds(speaker, body))
                    .map(speaker -> new Pair(speaker, body))
                    .limit(1))
        .findFirst();
  }

  private static boolean speaksForOthers(Filer body) {
    return body.placed()
        && body.kind() == Kind.GOVERNMENT
        && body.level() != Level.NATIONAL
        && (body.scope() == Scope.AREA || body.scope() == Scope.OWN_WITH_OFFICE);
  }

  private static Filer widerOrFirst(Filer a, Filer b) {
    if (a.scope() != b.scope()) {
      return a.scope() == Scope.AREA ? a : b;
    }
    return a.id().compareTo(b.id()) <= 0 ? a : b;
  }

  /** Codes of the place of a body and of all places around it; its own alone when unknown. */
  public static List<String> places(Filer body) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer
        .findByCode(body.regionCode())
        .map(region -> gazetteer.lineage(region).stream().map(Region::code).toList())
        .orElse(List.of(body.regionCode()));
  }
}
