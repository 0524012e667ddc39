package ogi.version;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.report.Report;
import ogi.simulate.Corpus;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;
import org.junit.jupiter.api.Test;

/**
 * How many pairs of simulated reports are held against each other, and how many of the copies
 * planted among them are met. {@code -Dogi.pairs=20000} measures with so many documents and with
 * twice as many.
 */
class CandidatePairsTest {
  private static final long SEED = 3;
  private static final int PLANTED = 50;

  /** What one corpus gave: reports with a key, pairs, copies planted, copies met, crowded keys. */
  record Measured(int reports, int keyed, long pairs, int copies, int met, int crowded) {}

  @Test
  void pairsAreFewAndPlantedCopiesAreMet() {
    int documents = Integer.getInteger("ogi.pairs", 1000);
    Measured one = measure(documents);
    Measured two = measure(2 * documents);
    System.out.printf("candidate pairs: %s%ncandidate pairs: %s%n", one, two);
    // Pairs by chance grow with the square until the bounds hold: what counts is how many a report
    // has.
    assertTrue(two.pairs < two.reports / 4, two.toString());
    assertTrue(two.met >= 0.97 * two.copies && two.copies > 0, two.toString());
  }

  private static Measured measure(int documents) {
    List<Print> prints =
        LongStream.range(0, documents)
            .parallel()
            .mapToObj(CandidatePairsTest::print)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    Map<String, String> copyOf = new TreeMap<>();
    Random random = new Random(SEED);
    for (int at = 0; at < prints.size() && copyOf.size() < documents / PLANTED; at += 7) {
      Print original = prints.get(at);
      Print copy = copied(original, random);
      if (copy.copyOfOther(original)) {
        prints.add(copy);
        copyOf.put(copy.reportId(), original.reportId());
      }
    }
    return held(prints, copyOf);
  }

  private static Measured held(List<Print> prints, Map<String, String> copyOf) {
    Map<String, List<String>> buckets = new TreeMap<>();
    int keyed = 0;
    for (Print print : prints) {
      Set<String> keys = new HashSet<>(print.keys());
      keyed += keys.isEmpty() ? 0 : 1;
      keys.forEach(
          key -> buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(print.reportId()));
    }
    Set<Bucket.Pair> pairs = new HashSet<>();
    int crowded = 0;
    for (List<String> bucket : buckets.values()) {
      pairs.addAll(Bucket.pairs(bucket));
      crowded += Bucket.crowded(bucket.size()) ? 1 : 0;
    }
    long met =
        copyOf.entrySet().stream()
            .filter(
                each ->
                    pairs.contains(new Bucket.Pair(each.getKey(), each.getValue()))
                        || pairs.contains(new Bucket.Pair(each.getValue(), each.getKey())))
            .count();
    return new Measured(prints.size(), keyed, pairs.size(), copyOf.size(), (int) met, crowded);
  }

  private static List<Print> print(long index) {
    SimulatedDocument document = Corpus.document(index, SEED, Mix.TEXT);
    RawDocument raw = new RawDocument(document.name(), "", document.bytes());
    List<Report> reports = Normaliser.read(raw, SourceFacts.NONE).reports();
    return reports.stream().map(Print::of).filter(Print::settled).toList();
  }

  /** The report under another body's name, with one figure in twenty changed. */
  private static Print copied(Print print, Random random) {
    List<String> parts = new ArrayList<>();
    for (String part : print.figures().parts()) {
      boolean changed = random.nextInt(20) == 0 && !part.contains("=-");
      parts.add(changed ? part.replaceFirst("=", "=1") : part);
    }
    return new Print(
        "copy-" + print.reportId(),
        "other-" + print.filerId(),
        print.filer(),
        "000000",
        print.year(),
        new FigurePrint(String.join(" ", parts)),
        new TextPrint(List.of(), List.of(), List.of()));
  }
}
