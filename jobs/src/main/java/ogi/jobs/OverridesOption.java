package ogi.jobs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ogi.jobs.store.ManifestDraft;
import ogi.override.Field;
import ogi.override.Overrides;
import ogi.override.Ruling;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;
import picocli.CommandLine.Option;

/** What an office has settled by hand, and which of it met nothing in this run. */
final class OverridesOption {
  @Option(
      names = "--overrides",
      paramLabel = "FILE",
      description =
          "CSV of what an office has settled: target (a document's address, the end of it or its"
              + " hash; a report's or a finding's id), field (filer, region_code, level, kind,"
              + " scope, year; or status of a finding: confirmed, dismissed, corrected), value and"
              + " note.")
  private String file;

  private Overrides overrides = Overrides.none();
  private String sha256 = "";
  private boolean sawReports;
  private boolean sawFindings;
  private final Set<Integer> met = new HashSet<>();

  void check(Workplace workplace, List<String> faults) {
    if (file != null) {
      OptionFile.read(workplace, "--overrides", file, faults)
          .ifPresent(
              read -> {
                sha256 = read.sha256();
                overrides = Overrides.of(read.records(), faults);
              });
    }
  }

  Overrides overrides() {
    return overrides;
  }

  /** Looks which lines met a report in use. */
  void reports(Rows<ReportRows> reports) {
    sawReports = true;
    if (!overrides.isEmpty()) {
      Overrides settled = overrides;
      note(reports.flatMap(rows -> numbers(settled, rows.report())));
    }
  }

  /** Looks which lines met a finding. */
  void findings(Rows<AnomalyRow> anomalies) {
    sawFindings = true;
    if (!overrides.isEmpty()) {
      Set<String> ids =
          Set.copyOf(
              anomalies
                  .flatMap(
                      row -> row.status().equals("open") ? List.of() : List.of(row.anomalyId()))
                  .toList());
      overrides.rulings().stream()
          .filter(ruling -> ids.contains(ruling.target()))
          .forEach(ruling -> met.add(ruling.record()));
    }
  }

  private void note(Rows<Integer> numbers) {
    met.addAll(numbers.groups(String::valueOf, same -> List.of(same.get(0))).toList());
  }

  private static List<Integer> numbers(Overrides settled, ReportRow row) {
    return settled.of(row.reportId(), row.documentId(), row.uri()).values().stream()
        .map(Ruling::record)
        .toList();
  }

  /** Says which lines had nothing to settle, and puts the file down in the manifest. */
  void tell(Workplace workplace, ManifestDraft manifest) {
    if (file == null) {
      return;
    }
    manifest.option("overrides", List.of(file, sha256));
    ObjectNode section = manifest.section("overrides");
    section.put("lines", overrides.rulings().size());
    ArrayNode unmet = section.putArray("without_target");
    for (Ruling ruling : overrides.rulings()) {
      boolean looked = ruling.field() == Field.STATUS ? sawFindings : sawReports;
      if (looked && !met.contains(ruling.record())) {
        unmet.add(ruling.target());
        workplace
            .err()
            .println(
                "ogi: --overrides, record "
                    + ruling.record()
                    + ": no "
                    + (ruling.field() == Field.STATUS ? "finding" : "report in use")
                    + " is called "
                    + ruling.target());
      }
    }
  }
}
