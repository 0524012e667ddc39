package ogi.jobs;

import java.util.List;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ogi run}: documents → all tables of a run, in one go. */
@Command(
    name = "run",
    description = "Reads documents, compares them and looks for anomalies: a whole run in one go.",
    footer = {
      "",
      "Examples:",
      "  ogi run --in data/raw --out target/sample",
      "  ogi run --in crawl '2021/*.txt' --sources sources.csv --out hdfs:/runs/1 --fail-under 95%%"
    })
final class RunCommand implements Task {
  private static final List<String> PARTS =
      List.of(Tables.NORMALISED, Tables.COMPARED, Tables.ANOMALIES);

  @Mixin private InputOptions input;
  @Mixin private RunOption run;
  @Mixin private OverridesOption overrides;
  @Mixin private RosterOption roster;
  @Mixin private MetricsOption metrics;
  @Mixin private PeersOption peers;
  @Mixin private ResidentsOption residents;
  @Mixin private Threshold threshold;
  @Mixin private Verbosity verbosity;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    input.check(workplace, faults);
    run.check(workplace, faults);
    overrides.check(workplace, faults);
    roster.check(workplace, faults);
    metrics.check(workplace, faults);
    peers.check(workplace, faults);
    residents.check(workplace, faults);
    threshold.check(faults);
  }

  @Override
  public int run(Workplace workplace) {
    input.files();
    run.folder().claim();
    ManifestDraft manifest = new ManifestDraft("run", PARTS, Versions.all());
    Summary summary = new Summary(workplace.out());
    Normalisation normalisation;
    try (Progress progress = new Progress(workplace, verbosity)) {
      input.tellLeftOut(workplace, verbosity);
      normalisation = Normalisation.read(workplace, input, overrides.overrides(), progress);
      manifest.took("read", manifest.elapsed());
      progress.stage("writing", 0);
      Store store = new Store(run.folder(), workplace::session);
      normalisation.write(workplace, store, manifest);
      summary.documents(normalisation);
      Comparison steps = new Comparison(normalisation.reports(), roster.roster(), store, manifest);
      progress.stage("comparing", 0);
      steps.compare(
          metrics.metrics().by(residents.residents()), peers.peers(), normalisation.documents());
      progress.stage("looking for anomalies", 0);
      Rows<AnomalyRow> anomalies =
          steps.anomalies(normalisation.documents(), overrides.overrides());
      summary.anomalies(anomalies);
      overrides.reports(normalisation.reports());
      overrides.findings(anomalies);
    }
    overrides.tell(workplace, manifest);
    roster.describe(manifest);
    normalisation.describe(input, manifest);
    metrics.hashes().forEach((file, hash) -> manifest.option("metrics", List.of(file, hash)));
    peers.describe(manifest);
    residents.describe(manifest);
    manifest.option("fail_under", threshold.asGiven());
    run.folder().finish("", manifest.finish());
    summary.end(run.path(), PARTS, manifest.elapsed());
    if (normalisation.nothingUsable()) {
      return ExitCode.NOTHING_USABLE;
    }
    return threshold.failed(normalisation.conservation(), workplace)
        ? ExitCode.BELOW_THRESHOLD
        : ExitCode.DONE;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
