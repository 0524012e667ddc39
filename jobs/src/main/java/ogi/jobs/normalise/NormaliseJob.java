package ogi.jobs.normalise;

import java.util.List;
import ogi.jobs.Rows;
import ogi.jobs.input.DocumentReader;
import ogi.jobs.input.InputFile;
import ogi.jobs.input.Share;
import ogi.jobs.input.Shares;
import ogi.jobs.input.SourcesFile;
import ogi.override.Overrides;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** Files → typed rows, each document in them read and checked once. */
public final class NormaliseJob {
  /** Archives up to this size together hold some thousand documents: 4 KB each, packed. */
  private static final long FEW_PACKED_BYTES = 16L << 20;

  /** Tasks for each core that read what another one unpacks. */
  private static final int READERS_PER_CORE = 4;

  private final JavaSparkContext spark;
  private final long few;
  private final long taskBytes;
  private final LongAccumulator done;

  /**
   * @param few up to so many files are handled on the driver after they are read, unless they are
   *     large archives
   * @param taskBytes documents of so many bytes are one task
   * @param done counts the files that are read, for progress
   */
  public NormaliseJob(JavaSparkContext spark, long few, long taskBytes, LongAccumulator done) {
    this.spark = spark;
    this.few = few;
    this.taskBytes = taskBytes;
    this.done = done;
  }

  /** Every document of the input with its outcome and the rows of its reports in use. */
  public ReadInput run(List<InputFile> files, SourcesFile sources, Overrides overrides) {
    int cores = spark.defaultParallelism();
    List<Share> shares = Shares.of(files, spark.hadoopConfiguration(), taskBytes, cores);
    DocumentReader reader =
        new DocumentReader(
            spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    JavaRDD<Parsed> parsed =
        new ParseTasks(reader, spark.broadcast(sources), spark.broadcast(overrides), done)
            .parse(spark, shares, cores * READERS_PER_CORE);
    return isFew(files) ? few(shares, parsed.collect()) : many(shares, parsed);
  }

  private static ReadInput few(List<Share> shares, List<Parsed> parsed) {
    Ends ends = Ends.of(shares, parsed);
    Rows<ParsedDocument> documents = Rows.few(Ends.documents(parsed)).and(ends.empty());
    Losses losses = Versions.losses(documents.flatMap(ParsedDocument::claims).toList());
    Rows<ParsedDocument> settled = documents.flatMap(document -> List.of(losses.applyTo(document)));
    return ends.input(ScopePass.apply(settled), Sample.NONE);
  }

  /**
   * Documents are kept packed, as bytes. What the driver must know of all of them is a few numbers
   * each; the copies, which are few, are then looked at one by one.
   */
  private ReadInput many(List<Share> shares, JavaRDD<Parsed> parsed) {
    JavaRDD<Parsed> kept = parsed.persist(StorageLevel.MEMORY_AND_DISK_SER());
    List<Sample> samples = kept.mapPartitions(Sample::of).collect();
    Sample sample = Sample.together(samples);
    Ends ends = Ends.of(shares, sample.ends());
    JavaRDD<ParsedDocument> documents =
        kept.flatMap(each -> Ends.documents(List.of(each)).iterator());
    long[] repeated = CopyKeys.repeated(sample.keys());
    List<Claim> claims =
        documents
            .filter(document -> CopyKeys.anyIn(repeated, document.keys()))
            .flatMap(document -> document.claims().iterator())
            .collect();
    Losses losses = Versions.losses(claims);
    Rows<ParsedDocument> settled =
        ScopePass.apply(Rows.many(losses.isEmpty() ? documents : documents.map(losses::applyTo)));
    return ends.input(
        ends.empty().toList().isEmpty() ? settled : settled.and(ends.empty()), sample);
  }

  /** How many documents an archive holds is not known before it is read, only how large it is. */
  private boolean isFew(List<InputFile> files) {
    long packed = files.stream().filter(InputFile::mayHoldMany).mapToLong(InputFile::bytes).sum();
    return files.size() <= few && packed <= FEW_PACKED_BYTES;
  }
}
