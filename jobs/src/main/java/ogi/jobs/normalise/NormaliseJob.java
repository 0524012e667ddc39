package ogi.jobs.normalise;

import java.util.List;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.document.SourceFacts;
import ogi.jobs.Rows;
import ogi.jobs.input.DocumentReader;
import ogi.jobs.input.InputFile;
import ogi.jobs.input.SourcesFile;
import ogi.normalise.Reading;
import ogi.report.Report;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** Documents → typed rows, each document read and checked once. */
public final class NormaliseJob {
  /** So many documents are one task, some seconds of work, unless that leaves cores idle. */
  private static final int DOCUMENTS_PER_TASK = 200;

  /** And at most so many bytes, so that a task's documents fit the machine many times. */
  private static final long BYTES_PER_TASK = 128L << 20;

  private final JavaSparkContext spark;
  private final long few;
  private final LongAccumulator done;

  /**
   * @param few up to so many documents are handled on the driver after they are read
   * @param done counts the documents that are read, for progress
   */
  public NormaliseJob(JavaSparkContext spark, long few, LongAccumulator done) {
    this.spark = spark;
    this.few = few;
    this.done = done;
  }

  /** Every document of the input with its outcome and the rows of its reports in use. */
  public Rows<ParsedDocument> run(List<InputFile> files, SourcesFile sources) {
    DocumentReader reader =
        new DocumentReader(
            spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    Broadcast<SourcesFile> facts = spark.broadcast(sources);
    LongAccumulator counter = done;
    JavaRDD<ParsedDocument> parsed =
        spark
            .parallelize(files, tasks(files))
            .map(
                file -> {
                  ParsedDocument document = parse(reader, file, facts.value().of(file.uri()));
                  counter.add(1);
                  return document;
                });
    Rows<ParsedDocument> rows =
        files.size() <= few ? Rows.few(parsed.collect()) : Rows.many(parsed).keep();
    return Versions.settle(rows).keep();
  }

  private static ParsedDocument parse(DocumentReader reader, InputFile file, SourceFacts facts) {
    return reader.read(file, facts, reading -> parsed(reading, facts));
  }

  private static ParsedDocument parsed(Reading reading, SourceFacts facts) {
    List<ReportRows> reports = reading.reports().stream().map(NormaliseJob::rows).toList();
    return new ParsedDocument(DocumentRow.of(reading, facts), reports);
  }

  private static ReportRows rows(Report report) {
    Assessment assessment = Assessor.assess(report.figures());
    return ReportRows.of(report, assessment);
  }

  private int tasks(List<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    long wanted = Math.max(files.size() / DOCUMENTS_PER_TASK, bytes / BYTES_PER_TASK);
    long tasks = Math.max(wanted, spark.defaultParallelism());
    return (int) Math.max(1, Math.min(tasks, files.size()));
  }
}
