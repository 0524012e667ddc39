package ogi.jobs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ogi.document.Fate;
import ogi.jobs.input.InputFile;
import ogi.jobs.normalise.NormaliseJob;
import ogi.jobs.normalise.ParsedDocument;
import ogi.jobs.normalise.ReadInput;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.Store;
import ogi.override.Overrides;
import ogi.table.Tables;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;
import org.apache.spark.util.LongAccumulator;

/** The first step of a run: documents are read and {@code normalised/} is written. */
final class Normalisation {
  private final ReadInput input;
  private final Rows<ParsedDocument> parsed;
  private final Rows<ReportRows> reports;
  private final Conservation conservation;

  private Normalisation(ReadInput input, Conservation conservation) {
    this.input = input;
    this.parsed = input.documents();
    this.reports = parsed.flatMap(ParsedDocument::reports);
    this.conservation = conservation;
  }

  static Normalisation read(
      Workplace workplace, InputOptions input, Overrides overrides, Progress progress) {
    List<InputFile> files = input.files();
    progress.stage("reading", files.size());
    LongAccumulator done = workplace.spark().sc().longAccumulator("files");
    progress.count(done);
    NormaliseJob job =
        new NormaliseJob(workplace.spark(), workplace.few(), workplace.taskBytes(), done);
    ReadInput read = job.run(files, input.sources(), overrides);
    return new Normalisation(read, Conservation.of(read.met(), read.documents()));
  }

  void write(Workplace workplace, Store store, ManifestDraft manifest) {
    if (!parsed.isFew()) {
      input.write(store, workplace.spark()).forEach(manifest::wrote);
      return;
    }
    manifest.wrote(store.write(Tables.DOCUMENTS, documents()));
    manifest.wrote(store.write(Tables.REPORTS, reports.flatMap(r -> List.of(r.report()))));
    manifest.wrote(store.write(Tables.FIGURES, reports.flatMap(r -> List.of(r.figures()))));
    manifest.wrote(store.write(Tables.NOTES, reports.flatMap(ReportRows::notes)));
    manifest.wrote(store.write(Tables.CHECKS, reports.flatMap(ReportRows::checks)));
    manifest.wrote(store.write(Tables.SENTENCES, reports.flatMap(ReportRows::sentences)));
    manifest.wrote(store.write(Tables.CLAIMS, parsed.flatMap(ParsedDocument::claimRows)));
  }

  /** Puts down what was read. */
  void describe(InputOptions input, ManifestDraft manifest) {
    manifest.option("in", input.paths());
    ObjectNode read = manifest.section("inputs");
    read.put("documents", conservation.documents());
    read.put("bytes", input.files().stream().mapToLong(InputFile::bytes).sum());
    ObjectNode skipped = read.putObject("skipped_in_archives");
    this.input.skipped().byKind().forEach(skipped::put);
    ObjectNode files = read.putObject("option_files_sha256");
    input.hashes().forEach(files::put);
    if (parsed.isFew()) {
      // Of many documents the table of documents holds the same.
      ArrayNode list = read.putArray("sha256");
      parsed.toList().stream()
          .map(ParsedDocument::document)
          .sorted(Tables.DOCUMENTS.shape().comparator())
          .forEach(d -> list.addObject().put("uri", d.uri()).put("sha256", d.documentId()));
    }
    ObjectNode counts = manifest.section("conservation");
    counts.put("documents", conservation.documents());
    conservation.outcomes().forEach((fate, count) -> counts.put(fate.key(), count));
    counts.put("holds", conservation.holds());
  }

  Rows<DocumentRow> documents() {
    return parsed.flatMap(parsed -> List.of(parsed.document()));
  }

  Rows<ReportRows> reports() {
    return reports;
  }

  /** How often each text occurs among those that the reports give. */
  Map<String, Long> tally(Rows.Function<ReportRow, List<String>> texts) {
    return parsed.tally(
        document ->
            document.packed().stream()
                .flatMap(report -> texts.apply(report.report()).stream())
                .toList());
  }

  Conservation conservation() {
    return conservation;
  }

  boolean nothingUsable() {
    return conservation.count(Fate.READ) == 0;
  }
}
