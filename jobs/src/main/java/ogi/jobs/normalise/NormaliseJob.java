package ogi.jobs.normalise;

import java.util.Iterator;
import java.util.List;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.document.SourceFacts;
import ogi.jobs.Rows;
import ogi.jobs.input.DocumentReader;
import ogi.jobs.input.InputFile;
import ogi.jobs.input.SourcesFile;
import ogi.normalise.Reading;
import ogi.override.Overrides;
import ogi.override.Settlement;
import ogi.report.Report;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** Files → typed rows, each document in them read and checked once. */
public final class NormaliseJob {
  /** So many documents are one task, some seconds of work, unless that leaves cores idle. */
  private static final int DOCUMENTS_PER_TASK = 200;

  /** And at most so many bytes, so that a task's documents fit the machine many times. */
  private static final long BYTES_PER_TASK = 128L << 20;

  /** Archives up to this size together hold some thousand documents: 4 KB each, packed. */
  private static final long FEW_PACKED_BYTES = 16L << 20;

  private final JavaSparkContext spark;
  private final long few;
  private final LongAccumulator done;

  /**
   * @param few up to so many files are handled on the driver after they are read, unless they are
   *     large archives
   * @param done counts the files that are read, for progress
   */
  public NormaliseJob(JavaSparkContext spark, long few, LongAccumulator done) {
    this.spark = spark;
    this.few = few;
    this.done = done;
  }

  /** Every document of the input with its outcome and the rows of its reports in use. */
  public Rows<ParsedDocument> run(List<InputFile> files, SourcesFile sources, Overrides overrides) {
    DocumentReader reader =
        new DocumentReader(
            spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    Broadcast<SourcesFile> facts = spark.broadcast(sources);
    Broadcast<Overrides> settled = spark.broadcast(overrides);
    LongAccumulator counter = done;
    JavaRDD<ParsedDocument> parsed =
        spark
            .parallelize(files, tasks(files))
            .flatMap(
                file ->
                    new FileDocuments(
                        documents(reader, file, facts.value(), settled.value()), counter));
    Rows<ParsedDocument> rows =
        isFew(files) ? Rows.few(parsed.collect()) : Rows.many(parsed).keep();
    return Versions.settle(rows).keep();
  }

  private static Iterator<ParsedDocument> documents(
      DocumentReader reader, InputFile file, SourcesFile sources, Overrides overrides) {
    return reader.read(file, sources::of, (reading, facts) -> parsed(reading, facts, overrides));
  }

  private static ParsedDocument parsed(Reading reading, SourceFacts facts, Overrides overrides) {
    List<ReportRows> reports =
        reading.reports().stream()
            .map(report -> rows(Settlement.apply(overrides, report)))
            .toList();
    List<ClaimRow> claims = ClaimRow.of(reading.documentId(), reading.prose());
    return new ParsedDocument(DocumentRow.of(reading, facts), reports, claims, 0);
  }

  private static ReportRows rows(Report report) {
    Assessment assessment = Assessor.assess(report.figures());
    return ReportRows.of(report, assessment);
  }

  /** How many documents an archive holds is not known before it is read, only how large it is. */
  private boolean isFew(List<InputFile> files) {
    long packed = files.stream().filter(InputFile::mayHoldMany).mapToLong(InputFile::bytes).sum();
    return files.size() <= few && packed <= FEW_PACKED_BYTES;
  }

  private int tasks(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    long wanted = Math.max(files.size() / DOCUMENTS_PER_TASK, bytes / BYTES_PER_TASK);
    long tasks = Math.max(wanted, spark.defaultParallelism());
    return (int) Math.max(1, Math.min(tasks, files.size()));
  }
}
