package ogi.anomaly;

import static ogi.anomaly.PeerFigure.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.filer.Filer;

/**
 * A stratum of counties over two years whose figures are drawn, and what was planted in it. What is
 * not planted is clean, however odd it looks: every finding about it is a false one.
 */
final class SimulatedStratum {
  /** How the bodies differ. */
  enum World {
    /** Sizes, rates per head and changes are lognormal. */
    LOGNORMAL,
    /** Changes and rates per head have the tails of a t-distribution with four degrees. */
    HEAVY_TAILS,
    /** One body in ten is of another sort, with a third of the figures per head. */
    TWO_SORTS
  }

  private static final List<PeerFigure> COUNTS = List.of(DOCUMENTS, LICENSING, PENALTIES, NEW);
  private static final Map<PeerFigure, Double> PER_HEAD =
      Map.of(DOCUMENTS, 0.0005, LICENSING, 0.05, PENALTIES, 0.02, NEW, 0.0003);

  private final Random random;
  private final World world;
  private final List<Peer> peers = new ArrayList<>();
  private final Map<String, AnomalyKind> planted = new HashMap<>();

  /**
   * Draws a stratum.
   *
   * @param every every so-manieth body has a planted outlier, the kinds in turn; 0 for none
   */
  SimulatedStratum(World world, int bodies, int every, long seed) {
    this.random = new Random(seed);
    this.world = world;
    for (int i = 0; i < bodies; i++) {
      boolean outlier = every > 0 && i % every == every / 2;
      List<AnomalyKind> kinds = PLANTS;
      body(i, outlier ? kinds.get((int) ((i / every + seed) % kinds.size())) : null);
    }
  }

  /** The kinds that are planted. */
  static final List<AnomalyKind> PLANTS =
      List.of(
          AnomalyKind.JUMP,
          AnomalyKind.PER_CAPITA,
          AnomalyKind.UNIT_OF_FEE,
          AnomalyKind.CORRECTION_OUTLIER,
          AnomalyKind.APPLICANT_MIX,
          AnomalyKind.DIGIT_PATTERN);

  List<Peer> peers() {
    return peers;
  }

  /** What was planted, by report id. */
  Map<String, AnomalyKind> planted() {
    return planted;
  }

  private void body(int number, AnomalyKind outlier) {
    double residents = 400_000 * Math.exp(0.8 * random.nextGaussian());
    double sort = world == World.TWO_SORTS && random.nextInt(10) == 0 ? 1.0 / 3 : 1;
    Map<PeerFigure, Double> before = new EnumMap<>(PeerFigure.class);
    Map<PeerFigure, Double> now = new EnumMap<>(PeerFigure.class);
    for (PeerFigure figure : COUNTS) {
      double mean = residents * PER_HEAD.get(figure) * sort * Math.exp(0.5 * tail());
      before.put(figure, count(mean));
      now.put(figure, count(mean * Math.exp(0.05 + 0.15 * tail())));
    }
    double fees = Math.exp(8 + 1.2 * random.nextGaussian());
    before.put(FEES, cents(fees));
    now.put(FEES, cents(fees * Math.exp(0.15 * tail())));
    disputes(now, outlier == AnomalyKind.CORRECTION_OUTLIER);
    plant(now, before, outlier);
    now.put(RESEARCH, applicants(now.get(NEW), outlier == AnomalyKind.APPLICANT_MIX));
    for (PeerFigure figure : PeerFigure.values()) {
      before.putIfAbsent(figure, 0.0);
      now.putIfAbsent(figure, 0.0);
    }
    Filer filer = GivenPeers.county(number);
    Peer peer = GivenPeers.peer(filer, 2022, now, before, residents);
    peers.add(peer);
    if (outlier != null) {
      planted.put(peer.reportId(), outlier);
    }
  }

  private void plant(
      Map<PeerFigure, Double> now, Map<PeerFigure, Double> before, AnomalyKind outlier) {
    if (outlier == AnomalyKind.JUMP) {
      now.computeIfPresent(LICENSING, (figure, value) -> Math.rint(value * 8));
    } else if (outlier == AnomalyKind.PER_CAPITA) {
      now.computeIfPresent(PENALTIES, (figure, value) -> Math.rint(value * 30));
      before.computeIfPresent(PENALTIES, (figure, value) -> Math.rint(value * 30));
    } else if (outlier == AnomalyKind.UNIT_OF_FEE) {
      now.computeIfPresent(FEES, (figure, value) -> value * 10_000);
    } else if (outlier == AnomalyKind.DIGIT_PATTERN) {
      COUNTS.forEach(figure -> now.computeIfPresent(figure, (f, v) -> Math.rint(v / 100) * 100));
      now.put(COERCION, 100.0 * (1 + random.nextInt(9)));
      now.put(RULES, 100.0);
    }
  }

  /** Closed reviews and suits; a twentieth to a fifth of them corrected, or nearly all. */
  private void disputes(Map<PeerFigure, Double> now, boolean outlier) {
    double usual = Math.max(0.01, 0.1 + 0.04 * random.nextGaussian());
    int reviews = 12 + random.nextInt(60);
    double corrected = hits(reviews, outlier ? 0.8 : usual);
    now.put(REVIEW_CORRECTED, corrected);
    now.put(REVIEW_UPHELD, reviews - corrected);
    now.put(REVIEWS, (double) reviews);
    int suits = 12 + random.nextInt(30);
    double lost = hits(suits, usual);
    now.put(DIRECT_CORRECTED, lost);
    now.put(DIRECT_UPHELD, suits - lost);
    now.put(DIRECT_SUITS, (double) suits);
  }

  private double applicants(double requests, boolean outlier) {
    double usual = 0.01 * Math.exp(0.5 * random.nextGaussian());
    return hits((int) requests, outlier ? 0.5 : Math.min(1, usual));
  }

  private double hits(int trials, double chance) {
    return random.doubles(trials).filter(each -> each < chance).count();
  }

  private double tail() {
    if (world != World.HEAVY_TAILS) {
      return random.nextGaussian();
    }
    double squares = 0;
    for (int i = 0; i < 4; i++) {
      double each = random.nextGaussian();
      squares += each * each;
    }
    return random.nextGaussian() / Math.sqrt(squares / 4);
  }

  /** A count around a mean, by the normal approximation for large ones. */
  private double count(double mean) {
    return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
  }

  private static double cents(double amount) {
    return Math.rint(amount * 100) / 100;
  }
}
