package ogi.jobs;

import java.util.List;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ogi normalise}: documents → {@code RUN/normalised}. */
@Command(
    name = "normalise",
    description = "Reads documents and writes their figures, notes and checked sums.",
    footer = {
      "",
      "Examples:",
      "  ogi normalise --in data/raw --out target/read",
      "  ogi normalise --in 'crawl/2021/*' hdfs:/ogi/2022 --sources sources.csv --out hdfs:/runs/1"
    })
final class NormaliseCommand implements Task {
  @Mixin private InputOptions input;
  @Mixin private RunOption run;
  @Mixin private OverridesOption overrides;
  @Mixin private Verbosity verbosity;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    input.check(workplace, faults);
    run.check(workplace, faults);
    overrides.check(workplace, faults);
  }

  @Override
  public int run(Workplace workplace) {
    input.files();
    run.folder().claim();
    ManifestDraft manifest =
        new ManifestDraft("normalise", List.of(Tables.NORMALISED), Versions.all());
    Normalisation normalisation;
    try (Progress progress = new Progress(workplace, verbosity)) {
      input.tellLeftOut(workplace, verbosity);
      normalisation = Normalisation.read(workplace, input, overrides.overrides(), progress);
      progress.stage("writing", 0);
      normalisation.write(workplace, new Store(run.folder(), workplace::session), manifest);
      overrides.reports(normalisation.reports());
    }
    overrides.tell(workplace, manifest);
    normalisation.describe(input, manifest);
    run.folder().finish("", manifest.finish());
    Summary summary = new Summary(workplace.out());
    summary.documents(normalisation);
    summary.end(run.path(), List.of(Tables.NORMALISED), manifest.elapsed());
    return normalisation.nothingUsable() ? ExitCode.NOTHING_USABLE : ExitCode.DONE;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
