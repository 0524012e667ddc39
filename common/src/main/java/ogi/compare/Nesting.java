package ogi.compare;

import java.util.ArrayList;
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
 * of a government with its office holds the office's. A zone has the code of the government that
 * runs it, so it lies inside that one and those around it; the report of a zone on its area holds
 * those of its general office and of the bodies that bear its name, for their place does not tell
 * them. Only settled places and known scopes tell.
 */
public final class Nesting {
  private static final Comparator<Filer> WIDER_FIRST =
      Comparator.comparing((Filer body) -> body.scope() != Scope.AREA).thenComparing(Filer::id);

  private static final String ZONE = "-" + Kind.ZONE.key() + "-";
  private static final String DEPARTMENT = "-" + Kind.DEPARTMENT.key() + "-";

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
    if (ancestor.kind() == Kind.ZONE) {
      return ofZone(ancestor, descendant);
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

  private static boolean ofZone(Filer zone, Filer body) {
    if (!body.regionCode().equals(zone.regionCode())) {
      return false;
    }
    String name = zone.id().substring(zone.id().indexOf(ZONE) + ZONE.length());
    boolean office = body.id().startsWith(zone.id() + "/");
    boolean bears = body.kind() == Kind.DEPARTMENT && body.id().contains(DEPARTMENT + name);
    return office || zone.scope() == Scope.AREA && bears;
  }

  /** The first pair in the order of ids, if the bodies must not be added up. */
  public static Optional<Pair> find(Collection<Filer> bodies) {
    Map<String, List<Filer>> speakers = new HashMap<>();
    bodies.stream()
        .filter(Nesting::speaksForOthers)
        .forEach(
            body ->
                speakers.computeIfAbsent(body.regionCode(), code -> new ArrayList<>()).add(body));
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    speakers.values().forEach(ofPlace -> ofPlace.sort(WIDER_FIRST));
    return bodies.stream()
        .filter(Filer::placed)
        .sorted(Comparator.comparing(Filer::id))
        .flatMap(
            body ->
                places(body).stream()
                    .flatMap(place -> speakers.getOrDefault(place, List.of()).stream())
                    .filter(speaker -> holds(speaker, body))
                    .map(speaker -> new Pair(speaker, body))
                    .limit(1))
        .findFirst();
  }

  private static boolean speaksForOthers(Filer body) {
    return body.placed()
        && (body.kind() == Kind.GOVERNMENT || named(body))
        && body.level() != Level.NATIONAL
        && (body.scope() == Scope.AREA || body.scope() == Scope.OWN_WITH_OFFICE);
  }

  /** A zone of its own, and not the general office of one. */
  private static boolean named(Filer body) {
    return body.kind() == Kind.ZONE && body.id().contains(ZONE) && !body.id().contains("/");
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
