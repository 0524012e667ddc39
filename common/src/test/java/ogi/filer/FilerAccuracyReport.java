package ogi.filer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/** Measures who, where and when, and writes docs/accuracy-filers.md; only when asked for. */
class FilerAccuracyReport {
  private static final long SEED = 1;
  private static final int LISTED = 30;
  private static final String HEAD =
      "| on | documents | asked | right | wrong | refused | right of answered % | refused % |\n"
          + "|---|--:|---|--:|--:|--:|--:|--:|\n";

  @Test
  void measuresFilers() throws IOException {
    Long number = Long.getLong("ogi.accuracy.filers");
    assumeTrue(number != null, "measured by `make accuracy-filers` only");
    assumeTrue(Files.exists(RealFilers.casesFile()), "the cases are not beside the project");
    List<RealFilers.Page> collected = RealFilers.collected();
    List<RealFilers.Page> all = RealFilers.kept();
    List<RealFilers.Page> silent = SourceEvidence.untold(all);
    List<RealFilers.Page> kept = SourceEvidence.told(all);
    FilerScore ofCollected = RealFilers.score(collected, page -> true);
    FilerScore ofKept = RealFilers.score(kept, page -> true);
    SimulatedFilers simulated = SimulatedFilers.of(number, SEED);
    int[] real = RealFilers.nonReports();
    int[] made = simulated.nonReports();
    FilerScore homonyms = RealFilers.score(collected, RealFilers::homonym);
    homonyms.merge(RealFilers.score(kept, RealFilers::homonym));
    FilerScore zones = RealFilers.score(collected, RealFilers::zone);
    zones.merge(RealFilers.score(kept, RealFilers::zone));
    String page =
        text("head.md")
            + HEAD
            + ofCollected.lines("collected titles")
            + ofKept.lines("kept pages")
            + RealFilers.score(silent, each -> true).lines("kept, no evidence in the source")
            + simulated.score.lines("simulated")
            + silent(silent)
            + "\n## Homonyms and zones\n\nOf the real titles and pages above.\n\n"
            + HEAD
            + homonyms.lines("homonyms")
            + zones.lines("zones")
            + cost()
            + text("non-reports.md").formatted(real[0], real[1], made[0], made[1])
            + "\n## Wrong answers\n\n"
            + "Said with high confidence:\n\n"
            + list(ofCollected.wrongAtHigh(), ofKept.wrongAtHigh(), simulated.score.wrongAtHigh())
            + "\nAll others on real pages:\n\n"
            + list(ofCollected.wrong(), ofKept.wrong(), List.of())
            + text("limits.md");
    Files.writeString(SampleFiles.projectFile("docs/accuracy-filers.md"), page);
  }

  private static String silent(List<RealFilers.Page> pages) {
    StringBuilder out = new StringBuilder("\nWithout evidence:\n\n");
    for (RealFilers.Page page : pages) {
      FilerScore.Expected asked = page.expected();
      List<String> what = new ArrayList<>();
      what.add(asked.province().isEmpty() ? "" : "place");
      what.add(asked.level().isEmpty() ? "" : "level");
      what.add(asked.kind().isEmpty() ? "" : "kind");
      what.add(asked.year().isEmpty() ? "" : "year");
      what.removeIf(String::isEmpty);
      out.append("* %s: %s%n".formatted(String.join(", ", what), page.line()));
    }
    return out.toString();
  }

  private static String cost() {
    return String.format(
        Locale.ROOT,
        "%n## What it costs%n%nFinding one filer and year takes %.3f ms of one core (`make bench-filers`; the best of 12 rounds over"
            + " whole simulated texts); the aim is 0.2 ms.%n",
        FilerBench.measure().milliseconds());
  }

  private static String list(List<String> one, List<String> two, List<String> three) {
    StringBuilder out = new StringBuilder();
    for (List<String> some : List.of(one, two, three)) {
      some.stream().limit(LISTED).forEach(line -> out.append("* ").append(line).append('\n'));
    }
    return out.length() == 0 ? "None.\n" : out.toString();
  }

  private static String text(String part) throws IOException {
    return Files.readString(
        SampleFiles.projectFile("common/src/test/resources/accuracy/filers/" + part));
  }
}
