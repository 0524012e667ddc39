package ogi.jobs;

import java.util.List;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.jobs.store.StoredReports;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogi anomaly}: {@code RUN/normalised} → {@code RUN/anomalies}. */
@Command(
    name = "anomaly",
    description = "Adds the list of findings, repairs and rules to a run that was normalised.",
    footer = {"", "Example: ogi anomaly --in target/read"})
final class AnomalyCommand implements Task {
  @Option(
      names = "--in",
      paramLabel = "RUN",
      required = true,
      description = "Run folder that holds normalised/; anomalies/ is added to it.")
  private String in;

  @Mixin private OverridesOption overrides;
  @Mixin private RosterOption roster;
  @Mixin private Verbosity verbosity;

  private FinishedRun run;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    run = FinishedRun.check(in, workplace, faults);
    overrides.check(workplace, faults);
    roster.check(workplace, faults);
  }

  @Override
  public int run(Workplace workplace) {
    run.requires(Tables.NORMALISED).folder().claim(Tables.ANOMALIES);
    ManifestDraft manifest =
        new ManifestDraft("anomaly", List.of(Tables.ANOMALIES), Versions.all());
    Summary summary = new Summary(workplace.out());
    try (Progress progress = new Progress(workplace, verbosity)) {
      progress.stage("looking for anomalies", 0);
      Store store = new Store(run.folder(), workplace::session);
      boolean few = run.isFew(workplace);
      Comparison step =
          new Comparison(StoredReports.all(store, few), roster.roster(), store, manifest);
      Rows<AnomalyRow> anomalies =
          step.anomalies(store.read(Tables.DOCUMENTS, few), overrides.overrides());
      summary.anomalies(anomalies);
      overrides.findings(anomalies);
    }
    overrides.tell(workplace, manifest);
    roster.describe(manifest);
    run.folder().finish(Tables.ANOMALIES, manifest.finish());
    summary.end(run.path(), List.of(Tables.ANOMALIES), manifest.elapsed());
    return ExitCode.DONE;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
