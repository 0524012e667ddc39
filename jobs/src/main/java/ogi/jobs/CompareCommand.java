package ogi.jobs;

import java.util.List;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.jobs.store.StoredReports;
import ogi.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogi compare}: {@code RUN/normalised} → {@code RUN/compared}. */
@Command(
    name = "compare",
    description =
        "Adds the comparison tables (totals, ranks, series, moves and others) to a run that was"
            + " normalised.",
    footer = {
      "",
      "Examples:",
      "  ogi compare --in target/read",
      "  ogi compare --in hdfs:/runs/1 --metrics own-metrics.json"
    })
final class CompareCommand implements Task {
  @Option(
      names = "--in",
      paramLabel = "RUN",
      required = true,
      description = "Run folder that holds normalised/; compared/ is added to it.")
  private String in;

  @Mixin private RosterOption roster;
  @Mixin private MetricsOption metrics;
  @Mixin private PeersOption peers;
  @Mixin private ResidentsOption residents;
  @Mixin private Verbosity verbosity;

  private FinishedRun run;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    run = FinishedRun.check(in, workplace, faults);
    roster.check(workplace, faults);
    metrics.check(workplace, faults);
    peers.check(workplace, faults);
    residents.check(workplace, faults);
  }

  @Override
  public int run(Workplace workplace) {
    run.requires(Tables.NORMALISED).folder().claim(Tables.COMPARED);
    ManifestDraft manifest = new ManifestDraft("compare", List.of(Tables.COMPARED), Versions.all());
    metrics.hashes().forEach((file, hash) -> manifest.option("metrics", List.of(file, hash)));
    peers.describe(manifest);
    residents.describe(manifest);
    try (Progress progress = new Progress(workplace, verbosity)) {
      progress.stage("comparing", 0);
      Store store = new Store(run.folder(), workplace::session);
      boolean few = run.isFew(workplace);
      new Comparison(StoredReports.all(store, few), roster.roster(), store, manifest)
          .compare(
              metrics.metrics().by(residents.residents()),
              peers.peers(),
              store.read(Tables.DOCUMENTS, few));
    }
    roster.describe(manifest);
    run.folder().finish(Tables.COMPARED, manifest.finish());
    new Summary(workplace.out()).end(run.path(), List.of(Tables.COMPARED), manifest.elapsed());
    return ExitCode.DONE;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
