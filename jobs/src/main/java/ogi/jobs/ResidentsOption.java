package ogi.jobs;

import java.util.List;
import java.util.Map;
import ogi.compare.ResidentsFile;
import ogi.jobs.compare.OwnResidents;
import ogi.jobs.store.ManifestDraft;
import picocli.CommandLine.Option;

/** How many people live in places below the provinces. */
final class ResidentsOption {
  @Option(
      names = "--residents",
      paramLabel = "FILE",
      description =
          "CSV with the columns region_code and residents, for places below the provinces. Without"
              + " it only provinces have figures per resident.")
  private String file;

  private Map<String, Long> residents = Map.of();
  private String sha256 = "";

  void check(Workplace workplace, List<String> faults) {
    if (file != null) {
      OptionFile.read(workplace, "--residents", file, faults)
          .ifPresent(
              read -> {
                sha256 = read.sha256();
                residents = ResidentsFile.read(read.records(), faults);
              });
    }
  }

  /** By region code; empty without the option. */
  OwnResidents residents() {
    return new OwnResidents(residents);
  }

  /** Puts down which file was used, if any. */
  void describe(ManifestDraft manifest) {
    if (file != null) {
      manifest.option("residents", List.of(file, sha256));
    }
  }
}
