package ogi.anomaly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Forms;
import ogi.outlier.DigitPattern;

/** Reports of a stratum, made of the few figures that matter; every other figure is 0. */
final class GivenPeers {
  private GivenPeers() {}

  /** So many area-wide reports of counties on 2022, number 0 first. */
  static List<Peer> counties(int many, FiguresOf figures) {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int county = i;
      Map<PeerFigure, Double> own = map(each -> figures.fill(county, each));
      peers.add(peer(county(i), 2022, own, Map.of()));
    }
    return peers;
  }

  /** The same with figures of the year before. */
  static List<Peer> counties(int many, FiguresOf before, FiguresOf now) {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int county = i;
      peers.add(
          peer(
              county(i),
              2022,
              map(each -> now.fill(county, each)),
              map(each -> before.fill(county, each))));
    }
    return peers;
  }

  /** Writes the figures of the county with that number. */
  interface FiguresOf {
    void fill(int county, Map<PeerFigure, Double> figures);
  }

  static Filer county(int number) {
    String code = String.format(Locale.ROOT, "99%04d", number);
    return body(code, Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "");
  }

  static Filer body(String code, Level level, Kind kind, Scope scope, String own) {
    String id = code + "-" + kind.key() + (own.isEmpty() ? "" : "-" + own);
    return new Filer(id, own, code, "", "990000", "", level, kind, scope);
  }

  static Map<PeerFigure, Double> map(Consumer<Map<PeerFigure, Double>> fill) {
    Map<PeerFigure, Double> figures = new EnumMap<>(PeerFigure.class);
    Arrays.stream(PeerFigure.values()).forEach(figure -> figures.put(figure, 0.0));
    fill.accept(figures);
    return figures;
  }

  static Peer peer(
      Filer filer, int year, Map<PeerFigure, Double> now, Map<PeerFigure, Double> before) {
    return peer(filer, year, now, before, Double.NaN);
  }

  /** A figure that is not in the map is missing. */
  static Peer peer(
      Filer filer,
      int year,
      Map<PeerFigure, Double> now,
      Map<PeerFigure, Double> before,
      double residents) {
    List<Long> unlike =
        Peer.UNLIKE.stream().map(f -> Math.round(now.getOrDefault(f, 0.0))).toList();
    return new Peer(
        "report of " + filer.id() + " " + year,
        Forms.f2021().id(),
        year,
        filer.id(),
        true,
        filer.regionCode(),
        filer.provinceCode(),
        filer.level(),
        filer.kind(),
        filer.scope(),
        residents,
        list(now),
        DigitPattern.of(unlike),
        before.isEmpty() ? List.of() : list(before),
        Collections.nCopies(PeerFigure.values().length, Double.NaN));
  }

  private static List<Double> list(Map<PeerFigure, Double> figures) {
    return Arrays.stream(PeerFigure.values())
        .map(figure -> figures.getOrDefault(figure, Double.NaN))
        .toList();
  }
}
