package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ogi.anomaly.Discoveries.Count;
import ogi.anomaly.SimulatedStratum.World;
import org.junit.jupiter.api.Test;

/**
 * Among peers no more than the stated share of findings is false, and planted outliers are found.
 * With {@code -Dogi.discoveries=N} it measures N rounds and writes {@code
 * docs/accuracy-anomalies.md}.
 */
class AnomalyAccuracyTest {
  private static final double RATE = PeerSettings.STANDARD.falseDiscovery();
  private static final int EVERY = 25;
  private static final long SEED = 20_261_122;

  /** What came out for one world and size. */
  private record Result(
      World world, int bodies, Map<AnomalyKind, Count> clean, Map<AnomalyKind, Count> planted) {}

  @Test
  void atMostTheStatedShareOfFindingsIsFalse() throws IOException {
    int rounds = Integer.getInteger("ogi.discoveries", 12);
    boolean write = System.getProperty("ogi.discoveries") != null;
    List<Result> results = new ArrayList<>();
    for (World world : World.values()) {
      for (int bodies : Discoveries.SIZES) {
        if (write || bodies < 1000) {
          results.add(measure(world, bodies, rounds(rounds, bodies)));
        }
      }
    }
    if (write) {
      Files.writeString(page(), new AnomalyAccuracyPage(rounds, SEED, EVERY).text(rows(results)));
    }
    for (AnomalyKind kind : SimulatedStratum.PLANTS) {
      assertThat(rate(results, kind, true))
          .as("false findings of %s beside outliers, seed %d", kind.code(), SEED)
          .isLessThanOrEqualTo(allowed(results, kind));
      assertThat(
              rate(
                  results.stream().filter(r -> r.world() != World.HEAVY_TAILS).toList(),
                  kind,
                  false))
          .as("clean strata with a finding of %s, seed %d", kind.code(), SEED)
          .isLessThanOrEqualTo(allowed(results, kind));
    }
    power(results);
  }

  /** Of outliers among as many peers as there are prefectures, where figures are lognormal. */
  private static void power(List<Result> results) {
    Map<AnomalyKind, Count> planted =
        results.stream()
            .filter(r -> r.world() == World.LOGNORMAL && r.bodies() == 330)
            .findFirst()
            .orElseThrow()
            .planted();
    Map<AnomalyKind, Double> least = new EnumMap<>(AnomalyKind.class);
    least.put(AnomalyKind.JUMP, 0.9);
    least.put(AnomalyKind.UNIT_OF_FEE, 0.7);
    least.put(AnomalyKind.PER_CAPITA, 0.4);
    least.put(AnomalyKind.CORRECTION_OUTLIER, 0.9);
    least.put(AnomalyKind.APPLICANT_MIX, 0.9);
    least.put(AnomalyKind.DIGIT_PATTERN, 0.7);
    least.forEach(
        (kind, share) ->
            assertThat(planted.get(kind).power())
                .as("found of the planted %s, seed %d", kind.code(), SEED)
                .isGreaterThanOrEqualTo(share));
  }

  /** The largest strata take longest and hold most: fewer rounds do. */
  private static int rounds(int rounds, int bodies) {
    return bodies >= 1000
        ? Math.max(1, rounds / 20)
        : bodies > 100 ? Math.max(4, rounds / 3) : rounds;
  }

  private static Result measure(World world, int bodies, int rounds) {
    return new Result(
        world,
        bodies,
        Discoveries.count(world, bodies, 0, rounds, SEED),
        Discoveries.count(world, bodies, EVERY, rounds, SEED + 1_000_000));
  }

  private static double rate(List<Result> results, AnomalyKind kind, boolean planted) {
    Count all = new Count();
    results.forEach(r -> all.add((planted ? r.planted() : r.clean()).get(kind)));
    return all.falseDiscoveryRate();
  }

  /** The stated rate and three standard errors of so many strata. */
  private static double allowed(List<Result> results, AnomalyKind kind) {
    int strata = results.stream().mapToInt(r -> r.planted().get(kind).strata).sum();
    return RATE + 3 * Math.sqrt(RATE * (1 - RATE) / strata);
  }

  private static List<String> rows(List<Result> results) {
    List<String> rows = new ArrayList<>();
    for (AnomalyKind kind : SimulatedStratum.PLANTS) {
      for (Result r : results) {
        Count clean = r.clean().get(kind);
        Count planted = r.planted().get(kind);
        rows.add(
            String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.1f | %d | %d | %d | %.1f | %d | %s |",
                kind.code(),
                r.world().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                r.bodies(),
                clean.strata,
                100.0 * clean.strataWithAny / clean.strata,
                planted.strata,
                planted.flags,
                planted.falseFlags,
                100 * planted.falseDiscoveryRate(),
                planted.planted,
                planted.planted == 0
                    ? ""
                    : String.format(Locale.ROOT, "%.0f", 100 * planted.power())));
      }
    }
    return rows;
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data/reference"))) {
      folder = folder.getParent();
    }
    return folder.resolve("docs/accuracy-anomalies.md");
  }
}
