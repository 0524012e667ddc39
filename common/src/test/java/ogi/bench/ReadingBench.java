package ogi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;

/**
 * Measures the reader, format by format, against taking the same bytes apart; {@code make bench}
 * runs it and it writes its page. Both sides of a ratio are measured in turn within one round, in
 * processor time of one thread, since a loaded machine changes every figure but this one.
 */
public final class ReadingBench {
  private static final long SEED = 20_260_301;
  private static final double SHARE_OF_WARM_UP = 0.4;

  /** Fewer rounds than these leave code that is run step by step, however long they took. */
  private static final int WARM_UP_ROUNDS = 30;

  private static final int ROUNDS = 7;

  private ReadingBench() {}

  /**
   * Writes the page.
   *
   * @param args the file to write, the seconds that the rounds may take, documents of each layout
   */
  public static void main(String[] args) throws Exception {
    Path page = Path.of(args[0]);
    double seconds = Double.parseDouble(args[1]);
    int documents = Integer.parseInt(args[2]);
    List<Layouts> layouts = Layouts.all(documents, SEED);
    List<Figures> figures = layouts.stream().map(Figures::new).toList();
    Parts parts = new Parts(layouts);
    rounds(figures, parts, seconds * SHARE_OF_WARM_UP, WARM_UP_ROUNDS);
    figures.forEach(Figures::forget);
    parts.forget();
    rounds(figures, parts, seconds * (1 - SHARE_OF_WARM_UP), ROUNDS);
    List<String> giants = new ArrayList<>();
    for (Giants giant : Giants.all()) {
      giants.add(giant.markdown());
    }
    Files.createDirectories(page.toAbsolutePath().getParent());
    Files.writeString(page, ReadingPage.of(figures, parts.figures(), giants, documents, SEED));
    System.out.println(Files.readString(page));
  }

  /** So many rounds, and more of them while there is time. */
  private static void rounds(List<Figures> figures, Parts parts, double seconds, int least)
      throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (int round = 0; round < least || System.nanoTime() < end; round++) {
      for (Figures each : figures) {
        Layouts layout = each.layout();
        each.add(Clock.measure(() -> read(layout)), Clock.measure(() -> tokenise(layout)));
      }
      parts.round();
    }
  }

  private static long read(Layouts layout) {
    long reports = 0;
    for (Layouts.Bytes document : layout.documents()) {
      RawDocument raw = new RawDocument("bench", "", document.bytes());
      reports += Normaliser.read(raw, SourceFacts.NONE).reports().size();
    }
    return reports;
  }

  private static long tokenise(Layouts layout) throws Exception {
    long tokens = 0;
    for (Layouts.Bytes document : layout.documents()) {
      tokens += layout.tokenising().fitting(document.bytes()).of(document);
    }
    return tokens;
  }
}
