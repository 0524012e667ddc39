package ogi.jobs.peers;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.anomaly.CompleteAreas;
import ogi.anomaly.HierarchyFaults;
import ogi.anomaly.Judgement;
import ogi.anomaly.Peer;
import ogi.anomaly.PeerFaults;
import ogi.anomaly.PeerFigure;
import ogi.anomaly.PeerSettings;
import ogi.anomaly.RuleSummary;
import ogi.compare.roster.Roster;
import ogi.filer.Scope;
import ogi.jobs.Rows;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.RuleSummaryRow;

/** Reports → what shows among those of their stratum, and against those inside their area. */
public final class PeersJob {
  private PeersJob() {}

  /** Findings with what they touch of the totals; rules with a line per report. */
  public record Seen(Rows<AnomalyRow> anomalies, Rows<RuleSummaryRow> rules, Totals totals) {}

  /** What one group of reports shows. */
  private record Shown(
      List<AnomalyRow> anomalies, List<RuleSummaryRow> rules, String stratum, double[] totals)
      implements Serializable {}

  /** The sums of the few figures over each stratum; few strata, however many reports. */
  public record Totals(Map<String, Map<PeerFigure, Double>> byStratum) implements Serializable {
    Map<PeerFigure, Double> of(Peer peer) {
      return byStratum.getOrDefault(peer.stratumKey(), Map.of());
    }

    /** Findings about one report, weighed. */
    public List<AnomalyRow> weighed(List<AnomalyRow> findings, List<PeerLine> report) {
      return findings.stream()
          .map(
              finding ->
                  report.isEmpty()
                      ? finding
                      : report.get(0).weighed(finding, of(report.get(0).peer())))
          .toList();
    }
  }

  /** A report, or a finding about it. */
  private record Part(String reportId, PeerLine line, AnomalyRow finding) implements Serializable {}

  /**
   * Holds every report against its own years, its stratum and its area.
   *
   * @param roster who must file; only an office's own says which areas are complete
   */
  public static Seen run(Rows<PeerLine> lines, Roster roster) {
    Rows<Shown> peers =
        lines
            .flatMap(line -> line.peer().placed() ? List.of(line) : List.<PeerLine>of())
            .groups(line -> line.peer().filerId(), PeersJob::years)
            .and(lines.flatMap(line -> line.peer().placed() ? List.<PeerLine>of() : List.of(line)))
            .groups(line -> line.peer().stratumKey(), PeersJob::stratum)
            .keep();
    Totals totals = totals(peers);
    Rows<Shown> areas =
        lines.groups(
            line -> line.peer().year() + " " + line.peer().provinceCode(),
            group -> province(group, totals, roster));
    Rows<Shown> all = peers.and(areas);
    return new Seen(all.flatMap(Shown::anomalies), all.flatMap(Shown::rules), totals);
  }

  /** Findings that come without their report's figures. */
  public static Rows<AnomalyRow> weigh(
      Rows<AnomalyRow> findings, Rows<PeerLine> lines, Totals totals) {
    return findings
        .flatMap(finding -> List.of(new Part(finding.reportId(), null, finding)))
        .and(lines.flatMap(line -> List.of(new Part(line.peer().reportId(), line, null))))
        .groups(
            Part::reportId,
            parts ->
                totals.weighed(
                    parts.stream().map(Part::finding).filter(each -> each != null).toList(),
                    parts.stream().map(Part::line).filter(each -> each != null).toList()));
  }

  private static List<PeerLine> years(List<PeerLine> ofFiler) {
    Map<String, Peer> seen =
        Peer.years(ofFiler.stream().map(PeerLine::peer).toList()).stream()
            .collect(Collectors.toMap(Peer::reportId, Function.identity()));
    return ofFiler.stream().map(line -> line.with(seen.get(line.peer().reportId()))).toList();
  }

  private static List<Shown> stratum(List<PeerLine> group) {
    Map<PeerFigure, Double> totals = sums(group);
    Map<String, Judgement> judgements =
        PeerFaults.judge(group.stream().map(PeerLine::peer).toList(), PeerSettings.STANDARD);
    List<AnomalyRow> anomalies = new ArrayList<>();
    List<RuleSummaryRow> rules = new ArrayList<>();
    for (PeerLine line : group) {
      Judgement judgement = judgements.get(line.peer().reportId());
      List<RuleSummary> told = RuleSummary.of(judgement);
      Set<String> decided = told.stream().map(RuleSummary::rule).collect(Collectors.toSet());
      rules.addAll(line.rows(told));
      rules.addAll(
          line.rows(
              line.verdicts().stream().filter(rule -> !decided.contains(rule.rule())).toList()));
      judgement.anomalies().forEach(each -> anomalies.add(line.weighed(line.told(each), totals)));
      line.own().stream()
          .filter(finding -> !decided.contains(finding.code()))
          .forEach(finding -> anomalies.add(line.weighed(finding, totals)));
    }
    double[] sums = new double[PeerFigure.values().length];
    totals.forEach((figure, sum) -> sums[figure.ordinal()] = sum);
    return List.of(new Shown(anomalies, rules, group.get(0).peer().stratumKey(), sums));
  }

  /** In the order of the reports, so that amounts are rounded the same in every run. */
  private static Map<PeerFigure, Double> sums(List<PeerLine> group) {
    Map<PeerFigure, Double> sums = new EnumMap<>(PeerFigure.class);
    if (group.get(0).peer().scope() != Scope.UNKNOWN) {
      group.stream()
          .map(PeerLine::peer)
          .sorted(Comparator.comparing(Peer::reportId))
          .forEach(
              peer ->
                  peer.known().forEach((figure, each) -> sums.merge(figure, each, Double::sum)));
    }
    return sums;
  }

  private static Totals totals(Rows<Shown> strata) {
    Map<String, Map<PeerFigure, Double>> totals = new HashMap<>();
    List<Shown> sums =
        strata
            .flatMap(s -> List.of(new Shown(List.of(), List.of(), s.stratum(), s.totals())))
            .toList();
    for (Shown stratum : sums) {
      Map<PeerFigure, Double> figures = new EnumMap<>(PeerFigure.class);
      for (PeerFigure figure : PeerFigure.values()) {
        figures.put(figure, stratum.totals()[figure.ordinal()]);
      }
      totals.put(stratum.stratum(), figures);
    }
    return new Totals(totals);
  }

  private static List<Shown> province(List<PeerLine> group, Totals totals, Roster roster) {
    List<Peer> peers = group.stream().map(PeerLine::peer).toList();
    Map<String, Judgement> judgements =
        HierarchyFaults.judge(peers, CompleteAreas.of(peers, roster));
    List<AnomalyRow> anomalies = new ArrayList<>();
    List<RuleSummaryRow> rules = new ArrayList<>();
    for (PeerLine line : group) {
      Judgement judgement = judgements.get(line.peer().reportId());
      rules.addAll(line.rows(RuleSummary.of(judgement)));
      judgement
          .anomalies()
          .forEach(each -> anomalies.add(line.weighed(line.told(each), totals.of(line.peer()))));
    }
    return List.of(new Shown(anomalies, rules, "", new double[0]));
  }
}
