package ogi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ogi.samples.SampleFiles;
import ogi.simulate.Corpus;
import ogi.simulate.Layout;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;

/**
 * The documents of one line of the table: those of a layout of the simulated corpus, with its
 * faults and traits at their usual rates, or the samples.
 */
record Layouts(String name, Tokenising tokenising, List<Bytes> documents) {
  /**
   * A document as it is measured.
   *
   * @param charset what is known of it, or nothing
   * @param inner the markup that a page keeps in a string of a script, or nothing
   */
  record Bytes(byte[] bytes, String charset, String inner) {}

  static List<Layouts> all(int documents, long seed) {
    List<Layouts> all = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      Mix mix = Mix.STANDARD.in(List.of(layout)).reportsOnly();
      List<Bytes> own =
          Corpus.documents(documents, seed, mix).map(made -> bytes(layout, made)).toList();
      all.add(new Layouts(layout.key(), Tokenising.of(layout.suffix()), own));
    }
    all.add(new Layouts("the five samples", Tokenising.TEXT, samples()));
    return all;
  }

  private static Bytes bytes(Layout layout, SimulatedDocument made) {
    boolean inString = layout == Layout.HTML_SCRIPT || layout == Layout.HTML_JSON;
    String inner = inString ? InnerMarkup.of(made.bytes(), charset(made)) : "";
    return new Bytes(Padding.padded(made), charset(made), inner);
  }

  private static String charset(SimulatedDocument made) {
    return made.truth().charset();
  }

  private static List<Bytes> samples() {
    try (Stream<Path> files = Files.list(SampleFiles.projectFile("data/raw"))) {
      List<Bytes> samples = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        samples.add(new Bytes(Files.readAllBytes(file), "", ""));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double kilobytes() {
    return documents.stream().mapToInt(document -> document.bytes().length).sum()
        / 1e3
        / documents.size();
  }
}
