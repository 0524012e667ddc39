package ogi.jobs.normalise;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ogi.jobs.input.ShareEnd;
import ogi.jobs.store.PackedReport;

/**
 * What the driver learns of documents that stay on the executors.
 *
 * @param keys of all documents, by which copies are found
 * @param uris addresses of some of them
 * @param reportIds of some of their reports
 * @param bytes that they take, packed
 * @param ends of the shares that were read
 */
record Sample(
    long[] keys, List<String> uris, List<String> reportIds, long bytes, List<ShareEnd> ends)
    implements Serializable {
  static final Sample NONE = new Sample(new long[0], List.of(), List.of(), 0, List.of());

  /** One of so many documents stands for the others where ranges of equal size are looked for. */
  private static final int ONE_OF = 16;

  /** Of the documents of one task. */
  static Iterator<Sample> of(Iterator<Parsed> parsed) {
    LongStream.Builder keys = LongStream.builder();
    List<String> uris = new ArrayList<>();
    List<String> reportIds = new ArrayList<>();
    List<ShareEnd> ends = new ArrayList<>();
    long bytes = 0;
    long count = 0;
    while (parsed.hasNext()) {
      Parsed each = parsed.next();
      if (each instanceof Parsed.Read read) {
        ParsedDocument document = read.document();
        LongStream.of(document.keys()).forEach(keys);
        bytes += document.size();
        if (count++ % ONE_OF == 0) {
          uris.add(document.uri());
          document.packed().stream().map(PackedReport::reportId).forEach(reportIds::add);
        }
      } else if (each instanceof Parsed.Ended ended) {
        ends.add(ended.end());
      }
    }
    return List.of(new Sample(keys.build().toArray(), uris, reportIds, bytes, ends)).iterator();
  }

  static Sample together(List<Sample> samples) {
    return new Sample(
        samples.stream().map(Sample::keys).flatMapToLong(Arrays::stream).toArray(),
        all(samples.stream().map(Sample::uris)),
        all(samples.stream().map(Sample::reportIds)),
        samples.stream().mapToLong(Sample::bytes).sum(),
        all(samples.stream().map(Sample::ends)));
  }

  private static <T> List<T> all(Stream<List<T>> lists) {
    return lists.flatMap(List::stream).toList();
  }
}
