package ogi.anomaly;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ogi.compare.Nesting;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Scope;

/**
 * The areas of which every body inside is known to have reported. Only an office's own roster can
 * say so, and only for an area of which it lists the bodies that the government runs itself: the
 * list of all governments has no departments, and their figures are part of the area's.
 */
public final class CompleteAreas {
  private CompleteAreas() {}

  /**
   * Filer ids of the complete areas among the reports of one province and year: every body inside
   * that must report has a report, of known scope, and a government inside speaks for its own area.
   */
  public static Set<String> of(List<Peer> province, Roster roster) {
    if (roster.isStandard() || province.isEmpty()) {
      return Set.of();
    }
    Set<String> settled =
        province.stream()
            .filter(CompleteAreas::counted)
            .map(Peer::filerId)
            .collect(Collectors.toSet());
    int year = province.get(0).year();
    String code = province.get(0).provinceCode();
    List<RosterEntry> due =
        roster.branches().stream()
            .filter(branch -> branch.provinceCode().equals(code))
            .flatMap(branch -> roster.due(branch, year).stream())
            .toList();
    Set<String> complete = new HashSet<>();
    for (Peer area : province) {
      if (area.kind() == Kind.GOVERNMENT && area.scope() == Scope.AREA && area.placed()) {
        List<RosterEntry> inside =
            due.stream().filter(body -> Nesting.holds(area.filer(), filer(body))).toList();
        boolean own = inside.stream().anyMatch(body -> ownBody(area, body));
        if (own && inside.stream().map(RosterEntry::filerId).allMatch(settled::contains)) {
          complete.add(area.filerId());
        }
      }
    }
    return Set.copyOf(complete);
  }

  private static boolean counted(Peer peer) {
    return peer.kind() == Kind.GOVERNMENT
        ? peer.scope() == Scope.AREA
        : peer.scope() != Scope.UNKNOWN;
  }

  /** Run by the government itself and no government of a lower rung. */
  private static boolean ownBody(Peer area, RosterEntry body) {
    return body.kind() != Kind.GOVERNMENT
        && body.level() == area.level()
        && Objects.equals(body.regionCode(), area.regionCode());
  }

  /** The body as far as places are concerned; what it covers does not matter here. */
  private static Filer filer(RosterEntry body) {
    return new Filer(
        body.filerId(),
        body.filer(),
        body.regionCode(),
        "",
        body.provinceCode(),
        "",
        body.level(),
        body.kind(),
        Scope.OWN);
  }
}
