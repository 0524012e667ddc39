package ogi.check.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ogi.anomaly.Anomaly;
import ogi.anomaly.Plausibility;
import ogi.anomaly.ReportFaults;
import ogi.anomaly.Severity;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Confidence;
import ogi.report.Figures;
import ogi.report.Report;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/**
 * How well planted slips are found again. The test is small; {@code make accuracy-repair} measures
 * more and writes docs/accuracy-repair.md.
 */
class RepairAccuracyTest {
  private static final long SEED = 17;
  private static final int SMALL = 400;
  private static final double LISTED = 0.95;

  @Test
  void plantedSlipsAreFoundAgain() throws IOException {
    Long asked = Long.getLong("ogi.repairs");
    int tables = asked == null ? SMALL : asked.intValue();
    if (asked != null) {
      new RepairAccuracy(SEED + 1).run(SMALL);
    }
    RepairAccuracy measured = new RepairAccuracy(SEED);
    measured.run(tables);
    int[] alarms = cleanReports(tables / 10);
    if (asked != null) {
      Files.writeString(
          SampleFiles.projectFile("docs/accuracy-repair.md"), page(measured, tables, alarms));
    }
    RepairTally oneCell = measured.tallies().get("1 one cell");
    assertThat(oneCell.unique).isEqualTo(oneCell.planted);
    assertThat(oneCell.adopted).isEqualTo(oneCell.planted);
    assertThat(alarms).containsOnly(0);
    RepairTally rest = new RepairTally();
    measured.tallies().forEach((name, tally) -> addKnown(rest, name, tally));
    assertThat(rest.listed).isGreaterThan((int) (LISTED * rest.left()));
  }

  /** Slips of one operation that undo a known one. */
  private static void addKnown(RepairTally rest, String name, RepairTally tally) {
    if (name.startsWith("2 ")) {
      rest.add(tally);
    }
  }

  @Test
  void twoCellsWithIndependentAmountsAreTheOnlyExplanation() {
    int wrong = 0;
    for (int number = 0; number < 100; number++) {
      Random random = new Random(SEED + number);
      long[] truth = FilledTable.of(Forms.f2021(), random, 8_000);
      Planted planted = null;
      while (planted == null || !planted.isChanged()) {
        planted =
            Planted.of(Forms.f2021(), truth, List.of(Slip.OTHER_FIGURE, Slip.OTHER_FIGURE), random);
      }
      RepairTrial trial = RepairTrial.of(planted);
      wrong += trial.place() == 1 && trial.of() == 1 ? 0 : 1;
    }
    assertThat(wrong).isZero();
  }

  @Test
  void whateverIsListedMakesEverySumHold() {
    for (int number = 0; number < 80; number++) {
      Random random = new Random(SEED + number);
      long[] truth = FilledTable.of(Forms.f2021(), random, RepairAccuracy.SIZES[number % 5]);
      Slip[] all = Slip.values();
      List<Slip> slips =
          number % 2 == 0
              ? List.of(all[random.nextInt(all.length)])
              : List.of(all[random.nextInt(all.length)], all[random.nextInt(all.length)]);
      Planted planted = Planted.of(Forms.f2021(), truth, slips, random);
      if (planted == null) {
        continue;
      }
      Assessment assessment =
          Assessor.assess(FilledTable.printed(Forms.f2021(), planted.printed()));
      for (Accounts part : Editor.explain(assessment, Evidence.NONE)) {
        for (Account account : part.list()) {
          long[] mended = planted.printed().clone();
          account.changes().forEach(c -> mended[c.cell().index()] = c.proposed());
          Assessment after = Assessor.assess(FilledTable.printed(Forms.f2021(), mended));
          assertThat(after.consistent()).as("%s %s", number, account).isTrue();
        }
      }
    }
  }

  /** Explanations and findings of severity S1 in so many tables without a slip. */
  private static int[] cleanReports(int tables) {
    int explained = 0;
    int grave = 0;
    for (int number = 0; number < tables; number++) {
      Form form = RepairAccuracy.FORMS.get(Math.min(2, number % 7));
      int size = RepairAccuracy.SIZES[number % RepairAccuracy.SIZES.length];
      Figures figures =
          FilledTable.printed(form, FilledTable.of(form, new Random(SEED * number), size));
      Assessment assessment = Assessor.assess(figures);
      explained += Editor.explain(assessment, Evidence.NONE).size();
      Report report =
          new Report(
              "r",
              "d",
              "",
              "",
              Optional.empty(),
              Optional.empty(),
              figures,
              Confidence.NONE,
              List.of(),
              List.of());
      List<Anomaly> anomalies =
          ReportFaults.judge(report, assessment, Plausibility.STANDARD).anomalies();
      grave +=
          (int) anomalies.stream().filter(a -> a.severity() == Severity.S1 && ofSums(a)).count();
    }
    return new int[] {explained, grave};
  }

  /** The tables have neither filer nor prose, so only findings on figures can be false. */
  private static boolean ofSums(Anomaly anomaly) {
    return anomaly.codes().stream().anyMatch(code -> code.startsWith("A"));
  }

  private static String page(RepairAccuracy measured, int tables, int[] alarms) throws IOException {
    StringBuilder page = new StringBuilder(text("head.md").formatted(tables, SEED));
    page.append(RepairTally.HEAD);
    for (Map.Entry<String, RepairTally> kind : measured.tallies().entrySet()) {
      page.append(kind.getValue().row(kind.getKey().substring(2).toLowerCase(Locale.ROOT)));
    }
    page.append(measured.all().row("all"));
    page.append(text("company.md")).append(RepairTally.HEAD);
    for (Map.Entry<Slip, RepairTally> kind : measured.company().entrySet()) {
      page.append(kind.getValue().row(kind.getKey().name().toLowerCase(Locale.ROOT)));
    }
    page.append(text("clean.md").formatted(tables / 10, alarms[0], alarms[1]));
    return page.append(text("limits.md")).toString();
  }

  private static String text(String part) throws IOException {
    Path folder = SampleFiles.projectFile("common/src/test/resources/accuracy-repair");
    return Files.readString(folder.resolve(part));
  }
}
