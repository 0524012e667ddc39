package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import ogi.check.Assessor;
import ogi.document.SourceFacts;
import ogi.document.archive.Member;
import ogi.jobs.input.DocumentReader;
import ogi.jobs.input.OpenShare;
import ogi.jobs.input.Share;
import ogi.jobs.input.ShareEnd;
import ogi.jobs.input.SourcesFile;
import ogi.normalise.Reading;
import ogi.override.Overrides;
import ogi.override.Settlement;
import ogi.report.Report;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** What the executors do with the shares of the input: each document is read and checked once. */
record ParseTasks(
    DocumentReader reader,
    Broadcast<SourcesFile> facts,
    Broadcast<Overrides> overrides,
    LongAccumulator done)
    implements Serializable {
  /** So many members of an unpacked archive travel to the same task one after the other. */
  private static final int RUN = 32;

  /** One task for each share; what a share unpacks for others is sent to so many tasks. */
  JavaRDD<Parsed> parse(JavaSparkContext spark, List<Share> shares, int readers) {
    List<Share> direct = shares.stream().filter(s -> !(s instanceof Share.Stream)).toList();
    List<Share> streams = shares.stream().filter(Share.Stream.class::isInstance).toList();
    JavaRDD<Parsed> parsed =
        spark.parallelize(direct, Math.max(1, direct.size())).flatMap(this::parsed);
    if (streams.isEmpty()) {
      return parsed;
    }
    JavaPairRDD<Integer, Fetched> fetched =
        spark
            .parallelize(streams, streams.size())
            .flatMapToPair(share -> new Unpacked(reader.open(share), readers, done));
    JavaRDD<Parsed> sent =
        fetched.partitionBy(new HashPartitioner(readers)).values().map(this::parsed);
    return direct.isEmpty() ? sent : parsed.union(sent);
  }

  private Iterator<Parsed> parsed(Share share) {
    OpenShare open = reader.open(share);
    return new Iterator<>() {
      private boolean ended;
      private long told;

      @Override
      public boolean hasNext() {
        return !ended;
      }

      @Override
      public Parsed next() {
        if (ended) {
          throw new NoSuchElementException();
        }
        boolean more = open.hasNext();
        done.add(open.files() - told);
        told = open.files();
        ended = !more;
        return more ? new Parsed.Read(read(open.next())) : new Parsed.Ended(open.end());
      }
    };
  }

  private Parsed parsed(Fetched fetched) {
    return fetched.member() == null
        ? new Parsed.Ended(fetched.end())
        : new Parsed.Read(read(fetched.member()));
  }

  private ParsedDocument read(Member member) {
    Overrides settled = overrides.value();
    return reader.read(
        member, facts.value()::of, (reading, known) -> document(reading, known, settled));
  }

  private static ParsedDocument document(Reading reading, SourceFacts facts, Overrides overrides) {
    List<ReportRows> reports =
        reading.reports().stream()
            .map(report -> rows(Settlement.apply(overrides, report)))
            .toList();
    List<ClaimRow> claims = ClaimRow.of(reading.documentId(), reading.prose());
    return ParsedDocument.of(DocumentRow.of(reading, facts), reports, claims);
  }

  private static ReportRows rows(Report report) {
    return ReportRows.of(report, Assessor.assess(report.figures()));
  }

  /** A document on its way from the task that unpacks to the one that reads; or the end, once. */
  private record Fetched(Member member, ShareEnd end) implements Serializable {}

  /** The documents of an archive with the number of the task that reads each. */
  private static final class Unpacked implements Iterator<Tuple2<Integer, Fetched>> {
    private final OpenShare open;
    private final int readers;
    private final LongAccumulator done;
    private long count;
    private boolean ended;

    Unpacked(OpenShare open, int readers, LongAccumulator done) {
      this.open = open;
      this.readers = readers;
      this.done = done;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Tuple2<Integer, Fetched> next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      if (open.hasNext()) {
        int task = (int) (count++ / RUN % readers);
        return new Tuple2<>(task, new Fetched(open.next(), null));
      }
      ended = true;
      done.add(open.files());
      return new Tuple2<>(0, new Fetched(null, open.end()));
    }
  }
}
