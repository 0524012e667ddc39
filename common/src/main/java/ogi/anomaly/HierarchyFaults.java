package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.AREA_BELOW_PART;
import static ogi.anomaly.AnomalyKind.AREA_IS_NOT_SUM;
import static ogi.anomaly.AnomalyKind.RULES_TWICE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ogi.anomaly.Panel.Draft;
import ogi.compare.Nesting;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Scope;

/**
 * A report on an area against the reports from inside it, of one province and year: it cannot be
 * less than one of them (G01), nor less than all of them that hold no others (G02). Whether every
 * body inside has reported is not known, so that the sum is only the lower end of an interval; the
 * upper end is open unless the area is known to be complete. Scopes must be known.
 */
public final class HierarchyFaults {
  /** What happens in a year; stocks and what other bodies decide are not added up. */
  private static final List<PeerFigure> FLOWS =
      List.of(
          PeerFigure.LICENSING,
          PeerFigure.PENALTIES,
          PeerFigure.COERCION,
          PeerFigure.FEES,
          PeerFigure.NEW);

  /** Amounts have at most six decimals; their sums are off by less than this. */
  private static final double LEAST = 5e-7;

  private final Panel panel;
  private final Set<String> complete;
  private final Map<String, Peer> governments = new HashMap<>();
  private final Map<String, List<Peer>> inside = new HashMap<>();

  private HierarchyFaults(Panel panel, Set<String> complete) {
    this.panel = panel;
    this.complete = complete;
  }

  /**
   * What the reports of one province and year show, by report id.
   *
   * @param complete filer ids of the areas of which every body inside is known to be there
   */
  public static Map<String, Judgement> judge(List<Peer> province, Set<String> complete) {
    HierarchyFaults faults = new HierarchyFaults(new Panel(province), complete);
    faults.gather();
    faults.panel.peers().forEach(faults::area);
    faults.rules();
    return faults.panel.judgements();
  }

  /** For a report without filer, place or year. */
  public static Judgement withoutPlace() {
    return new Judgement(
        List.of(),
        Map.of(
            AREA_BELOW_PART, Verdict.NOT_APPLICABLE,
            AREA_IS_NOT_SUM, Verdict.NOT_APPLICABLE,
            RULES_TWICE, Verdict.NOT_APPLICABLE));
  }

  private void gather() {
    for (Peer peer : panel.peers()) {
      if (peer.kind() == Kind.GOVERNMENT && peer.placed()) {
        governments.putIfAbsent(peer.regionCode(), peer);
        if (peer.scope() == Scope.AREA) {
          inside.put(peer.reportId(), new ArrayList<>());
        }
      }
    }
    for (Peer peer : panel.peers()) {
      Filer body = peer.filer();
      for (String place : Nesting.places(body)) {
        Peer area = governments.get(place);
        if (speaksForArea(area) && Nesting.holds(area.filer(), body)) {
          inside.get(area.reportId()).add(peer);
        }
      }
    }
  }

  private boolean speaksForArea(Peer peer) {
    return peer != null && inside.containsKey(peer.reportId());
  }

  /** Whether a report between the area's and this one holds it already. */
  private boolean heldByAnother(Peer part, Peer area) {
    return Nesting.places(part.filer()).stream()
        .map(governments::get)
        .anyMatch(
            other ->
                other != null
                    && other != area
                    && Nesting.holds(area.filer(), other.filer())
                    && Nesting.holds(other.filer(), part.filer()));
  }

  private void area(Peer area) {
    List<Peer> parts = inside.getOrDefault(area.reportId(), List.of());
    if (!speaksForArea(area)) {
      panel.verdict(area, AREA_BELOW_PART, Verdict.NOT_APPLICABLE);
      panel.verdict(area, AREA_IS_NOT_SUM, Verdict.NOT_APPLICABLE);
      return;
    }
    boolean none = parts.isEmpty();
    panel.verdict(area, AREA_BELOW_PART, none ? Verdict.UNDECIDED : Verdict.HOLDS);
    panel.verdict(
        area,
        AREA_IS_NOT_SUM,
        complete.contains(area.filerId()) ? Verdict.HOLDS : Verdict.UNDECIDED);
    List<Peer> settled = parts.stream().filter(part -> part.scope() != Scope.UNKNOWN).toList();
    List<Peer> outermost = settled.stream().filter(part -> !heldByAnother(part, area)).toList();
    for (PeerFigure figure : FLOWS) {
      OptionalDouble own = area.number(figure);
      if (own.isPresent() && !belowPart(area, figure, own.getAsDouble(), parts)) {
        sum(area, figure, own.getAsDouble(), outermost, settled.size() == parts.size());
      }
    }
  }

  private boolean belowPart(Peer area, PeerFigure figure, double own, List<Peer> parts) {
    Optional<Peer> largest =
        parts.stream()
            .filter(part -> part.number(figure).isPresent())
            .max(
                Comparator.comparingDouble((Peer part) -> part.number(figure).orElseThrow())
                    .thenComparing(Peer::filerId));
    double most = largest.map(part -> part.number(figure).orElseThrow()).orElse(0.0);
    if (most <= own) {
      return false;
    }
    panel.add(
        area,
        new Draft(AREA_BELOW_PART, "")
            .at(figure)
            .found(Panel.text(own), "≥ " + Panel.text(most))
            .difference(own - most)
            .say(new Term.Place(Peer.cell(figure)), Panel.term(own))
            .say(new Term.Quote(largest.orElseThrow().filerId()), Panel.term(most)));
    return true;
  }

  /**
   * Against the sum of the bodies inside: not less than it; and where all are there, with their
   * figures and scopes, equal to it.
   */
  private void sum(
      Peer area, PeerFigure figure, double own, List<Peer> parts, boolean scopesKnown) {
    double sum = 0;
    int known = 0;
    for (Peer part : parts) {
      OptionalDouble number = part.number(figure);
      sum += number.orElse(0);
      known += number.isPresent() ? 1 : 0;
    }
    boolean all = scopesKnown && complete.contains(area.filerId()) && known == parts.size();
    double gap = own - sum;
    if (gap < -LEAST || all && gap > LEAST) {
      panel.add(
          area,
          new Draft(AREA_IS_NOT_SUM, all ? "all" : "")
              .at(figure)
              .found(Panel.text(own), (all ? "" : "≥ ") + Panel.text(sum))
              .difference(gap)
              .say(new Term.Place(Peer.cell(figure)), Panel.term(own))
              .say(Panel.term(known), Panel.term(sum)));
    }
  }

  /** A government and its office that both report the same rules. */
  private void rules() {
    for (Peer peer : panel.peers()) {
      Peer government = governments.get(peer.regionCode());
      if (peer.kind() != Kind.OFFICE || !peer.placed() || government == null) {
        panel.verdict(peer, RULES_TWICE, Verdict.NOT_APPLICABLE);
      } else {
        rules(peer, government);
      }
    }
  }

  private void rules(Peer office, Peer government) {
    PeerFigure figure = PeerFigure.RULES;
    OptionalDouble own = office.number(figure);
    OptionalDouble other = government.number(figure);
    if (own.isEmpty() || other.isEmpty()) {
      panel.verdict(office, RULES_TWICE, Verdict.UNDECIDED);
    } else if (own.getAsDouble() > 0 && own.equals(other)) {
      panel.add(
          office,
          new Draft(RULES_TWICE, "")
              .at(figure)
              .found(Panel.text(own.getAsDouble()), "")
              .say(Panel.term(own.getAsDouble()), new Term.Quote(government.filerId())));
    } else {
      panel.verdict(office, RULES_TWICE, Verdict.HOLDS);
    }
  }
}
