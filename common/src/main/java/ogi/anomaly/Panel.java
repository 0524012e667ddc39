package ogi.anomaly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.form.Cell;
import ogi.form.Section;

/** The reports that are held against each other, and what is found about each. */
final class Panel {
  private final List<Peer> peers;
  private final Map<String, List<Anomaly>> anomalies = new HashMap<>();
  private final Map<String, Map<AnomalyKind, Verdict>> verdicts = new HashMap<>();

  Panel(List<Peer> peers) {
    this.peers =
        peers.stream()
            .sorted(Comparator.comparing(Peer::filerId).thenComparing(Peer::reportId))
            .toList();
  }

  /** In the order of filers, whatever order they came in. */
  List<Peer> peers() {
    return peers;
  }

  /** What became of a kind in a report; a finding is never taken back. */
  void verdict(Peer peer, AnomalyKind kind, Verdict verdict) {
    verdicts
        .computeIfAbsent(peer.reportId(), id -> new EnumMap<>(AnomalyKind.class))
        .merge(kind, verdict, Panel::graver);
  }

  private static Verdict graver(Verdict a, Verdict b) {
    return rank(a) <= rank(b) ? a : b;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> 0;
      case UNDECIDED -> 1;
      case HOLDS -> 2;
      case NOT_APPLICABLE -> 3;
    };
  }

  /** A finding in the making. */
  static final class Draft {
    private final AnomalyKind kind;
    private final String sentence;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private String mark = "";
    private String found = "";
    private String expected = "";
    private Optional<BigDecimal> difference = Optional.empty();
    private OptionalDouble qValue = OptionalDouble.empty();

    Draft(AnomalyKind kind, String variant) {
      this.kind = kind;
      this.sentence = variant.isEmpty() ? kind.code() : kind.code() + "." + variant;
    }

    Draft at(PeerFigure... figures) {
      for (PeerFigure figure : figures) {
        cells.add(Peer.cell(figure));
      }
      return this;
    }

    Draft mark(String text) {
      mark = text;
      return this;
    }

    Draft found(String text, String wanted) {
      found = text;
      expected = wanted;
      return this;
    }

    Draft difference(double by) {
      difference = Optional.of(number(by));
      return this;
    }

    Draft q(double value) {
      qValue = OptionalDouble.of(value);
      return this;
    }

    Draft say(Term... more) {
      terms.addAll(List.of(more));
      return this;
    }
  }

  /** A whole number, or an amount with at most six decimals. */
  static BigDecimal number(double value) {
    return new BigDecimal(Math.rint(value * 1e6) / 1e6).setScale(6, RoundingMode.HALF_UP);
  }

  static Term.Number term(double value) {
    return new Term.Number(number(value));
  }

  static String text(double value) {
    return Term.plain(number(value));
  }

  void add(Peer peer, Draft draft) {
    AnomalyKind kind = draft.kind;
    verdict(peer, kind, Verdict.BROKEN);
    List<String> cells = draft.cells.stream().map(Cell::id).toList();
    anomalies
        .computeIfAbsent(peer.reportId(), id -> new ArrayList<>())
        .add(
            new Anomaly(
                AnomalyId.of(kind, peer.owner(), cells, draft.mark),
                kind,
                List.of(),
                kind.severity(),
                kind.fault(),
                Optional.of(peer.filerId()),
                Optional.of(peer.year()),
                peer.reportId(),
                cells,
                List.of(),
                draft.found,
                draft.expected,
                draft.difference,
                materiality(peer, draft),
                draft.qValue,
                Anomaly.Impact.of(kind.severity(), kind.action()),
                Wording.sentence(draft.sentence).zh(draft.terms),
                Wording.sentence(draft.sentence).en(draft.terms),
                kind.action(),
                Anomaly.Status.OPEN));
  }

  /** As {@link Suspicion}: against all requests in hand, where requests are concerned. */
  private static double materiality(Peer peer, Draft draft) {
    boolean requests = draft.cells.stream().anyMatch(cell -> cell.section() != Section.DISCLOSURE);
    double inHand =
        peer.number(PeerFigure.NEW).orElse(0) + peer.number(PeerFigure.CARRIED_IN).orElse(0);
    return draft
        .difference
        .filter(by -> requests)
        .map(by -> by.abs().doubleValue() / Math.max(1, inHand))
        .orElse(0.0);
  }

  /** What was found about every report, in the order of the reports. */
  Map<String, Judgement> judgements() {
    Map<String, Judgement> all = new HashMap<>();
    for (Peer peer : peers) {
      all.put(
          peer.reportId(),
          new Judgement(
              anomalies.getOrDefault(peer.reportId(), List.of()),
              verdicts.getOrDefault(peer.reportId(), Map.of())));
    }
    return all;
  }
}
