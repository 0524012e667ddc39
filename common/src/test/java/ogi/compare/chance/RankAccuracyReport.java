package ogi.compare.chance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/** Measures ranks of simulated groups and writes docs/accuracy-ranks.md; only when asked for. */
class RankAccuracyReport {
  /** Filers looked at per line, about, at full size. */
  private static final int FILERS = 60_000;

  private static final int[][] SIZES = {{31, 8000}, {31, 100}, {340, 300}, {2800, 40}};

  private final int percent = Integer.getInteger("ogi.accuracy.ranks", 0);

  @Test
  void measuresRanks() throws IOException {
    assumeTrue(percent > 0, "measured by `make accuracy-ranks` only");
    List<RankScore> scores = new ArrayList<>();
    for (Family family : Family.values()) {
      for (int[] size : SIZES) {
        for (TrueLevels truth : TrueLevels.values()) {
          scores.add(new RankScore(family, truth, size[0], size[1]).over(groups(size[0])));
        }
      }
    }
    String page =
        text("head.md")
            + coverage(scores)
            + text("tops.md")
            + tops(scores)
            + text("moves.md")
            + moves()
            + text("draws.md")
            + draws()
            + text("cost.md")
            + cost();
    Files.writeString(SampleFiles.projectFile("docs/accuracy-ranks.md"), page);
  }

  private int groups(int filers) {
    return Math.max(2, FILERS / filers * percent / 100);
  }

  private static String coverage(List<RankScore> scores) {
    StringBuilder out =
        new StringBuilder(
            "| figures | filers | median | true levels | groups | held % | least % |"
                + " by form only % | width | own shape % |\n"
                + "|---|--:|--:|---|--:|--:|--:|--:|--:|--:|\n");
    for (RankScore score : scores) {
      out.append(
          line(
              "| %s | %d | %.0f | %s | %d | %.1f | %s | %.1f | %.1f | %.0f |\n",
              words(score.family()),
              score.filers(),
              score.median(),
              score.truth().words(),
              score.groups(),
              100 * score.coverage(),
              score.filers() > 31 ? "–" : line("%.1f", 100 * score.leastCoverage()),
              100 * score.coverageByForm(),
              score.width(),
              100 * score.mixtures()));
    }
    return out.toString();
  }

  private static String tops(List<RankScore> scores) {
    StringBuilder out =
        new StringBuilder(
            "| figures | filers | median | true levels | true ones: plain | shrunken |"
                + " small ones: plain | shrunken |\n|---|--:|--:|---|--:|--:|--:|--:|\n");
    for (RankScore score : scores) {
      out.append(
          line(
              "| %s | %d | %.0f | %s | %.1f | %.1f | %.1f | %.1f |\n",
              words(score.family()),
              score.filers(),
              score.median(),
              score.truth().words(),
              score.topPlain(),
              score.topShrunken(),
              score.smallPlain(),
              score.smallShrunken()));
    }
    return out.toString();
  }

  private String moves() {
    StringBuilder out =
        new StringBuilder(
            "| figures | filers | median | who moves | groups | groups with a false one % |"
                + " still, called moved % | false among real % | found % |\n"
                + "|---|--:|--:|---|--:|--:|--:|--:|--:|\n");
    for (Family family : Family.values()) {
      for (int[] size : SIZES) {
        for (double[] who :
            new double[][] {{0, 0, 0}, {0, 0, 0.3}, {0.1, 0.5, 0.1}, {0.1, 1.0, 0}}) {
          MoveScore score =
              new MoveScore(family, size[0], size[1], who[0], who[1], who[2])
                  .over(Math.max(10, groups(size[0]) / 2));
          out.append(
              line(
                  "| %s | %d | %.1f | %.3f | %.1f | %s |\n",
                  score.words(),
                  score.groups(),
                  100 * score.groupsWithFalse(),
                  100 * score.falseRate(),
                  100 * score.falseShare(),
                  who[0] == 0 ? "–" : line("%.1f", 100 * score.power())));
        }
      }
    }
    return out.toString();
  }

  /** The summed chances against chances from draws, the other way to the same numbers. */
  private static String draws() {
    StringBuilder out =
        new StringBuilder(
            "| figures | filers | median | ends of intervals: mean | largest |"
                + " chance of a tenth: mean | largest |\n|---|--:|--:|--:|--:|--:|--:|\n");
    for (Family family : Family.values()) {
      for (int[] size : SIZES) {
        Simulated group = Simulated.of(family, TrueLevels.AS_ASSUMED, size[0], size[1], 77);
        RankDifference difference = RankDifference.of(family, group);
        out.append(
            line(
                "| %s | %d | %d | %.4f | %.4f | %.4f | %.4f |\n",
                words(family),
                size[0],
                size[1],
                difference.meanEnd(),
                difference.largestEnd(),
                difference.meanChance(),
                difference.largestChance()));
      }
    }
    return out.toString();
  }

  private static String cost() {
    StringBuilder out =
        new StringBuilder(
            "| figures | filers | median | learning the levels µs | ranks and chances µs |"
                + " by 1 000 draws µs |\n|---|--:|--:|--:|--:|--:|\n");
    for (Family family : Family.values()) {
      for (int[] size : new int[][] {{31, 8000}, {340, 300}, {2800, 40}, {100_000, 40}}) {
        Simulated group = Simulated.of(family, TrueLevels.TWO_HUMPS, size[0], size[1], 3);
        int rounds = Math.max(1, 100_000 / size[0]);
        double[] micros = micros(family, group, rounds / 5);
        micros = micros(family, group, rounds);
        out.append(
            line(
                "| %s | %d | %d | %.1f | %.1f | %s |\n",
                words(family),
                size[0],
                size[1],
                micros[0],
                micros[1],
                size[0] > 3000 ? "–" : line("%.0f", micros[2])));
      }
    }
    return out.toString();
  }

  private static double[] micros(Family family, Simulated group, int rounds) {
    long[] spent = new long[3];
    int filers = group.levels().length;
    for (int round = 0; round < Math.max(1, rounds); round++) {
      long start = now();
      GroupLevels levels = GroupLevels.of(family, group.numerators(), group.denominators());
      levels.learned();
      long learned = now();
      levels.ranks(0.95, false);
      long ranked = now();
      if (round < 10 && filers < 3000) {
        DrawnRanks.of(
            levels.prior(),
            group.numerators(),
            group.denominators(),
            new DrawnRanks.Plan(1000, 0.95, false, 1));
        spent[2] += (now() - ranked) * Math.max(1, rounds) / Math.min(10, Math.max(1, rounds));
      }
      spent[0] += learned - start;
      spent[1] += ranked - learned;
    }
    double all = 1000.0 * filers * Math.max(1, rounds);
    return new double[] {spent[0] / all, spent[1] / all, spent[2] / all};
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String words(Family family) {
    return family == Family.BINOMIAL ? "shares" : "events";
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String text(String part) throws IOException {
    return Files.readString(
        SampleFiles.projectFile("common/src/test/resources/accuracy/ranks/" + part));
  }
}
