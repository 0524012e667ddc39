package ogi.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterFile;
import ogi.jobs.store.ManifestDraft;
import picocli.CommandLine.Option;

/** Who must file. */
final class RosterOption {
  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "CSV of who must file, one body a line: filer (its name with its place) or filer_id, and"
              + " any of region_code, level, kind, from_year, to_year. Without it every government"
              + " at county level and above.")
  private String file;

  private Roster roster;
  private String sha256 = "";

  void check(Workplace workplace, List<String> faults) {
    if (file != null) {
      OptionFile.read(workplace, "--roster", file, faults)
          .ifPresent(
              read -> {
                sha256 = read.sha256();
                roster = RosterFile.read(read.records(), faults);
              });
    }
  }

  /** The office's roster, or the list of all governments. */
  Roster roster() {
    return roster == null ? Roster.standard() : roster;
  }

  /** Puts down which roster was used. */
  void describe(ManifestDraft manifest) {
    if (file != null) {
      manifest.option("roster", List.of(file, sha256));
    }
    ObjectNode section = manifest.section("roster");
    section.put("bodies", roster().size());
    section.put("standard", roster().isStandard());
  }
}
