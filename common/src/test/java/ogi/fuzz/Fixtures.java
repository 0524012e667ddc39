package ogi.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ogi.document.archive.Packed;
import ogi.samples.SampleFiles;
import ogi.simulate.Corpus;
import ogi.simulate.Layout;
import ogi.simulate.Mix;

/** Whole files that mutations begin with: every layout and format, real samples, archives. */
final class Fixtures {
  /**
   * A file as it was before the damage.
   *
   * @param name what a failure calls it
   */
  record Fixture(String name, byte[] bytes) {}

  private final long seed;
  private final List<Fixture> all = new ArrayList<>();

  private Fixtures(long seed) {
    this.seed = seed;
  }

  /** All fixtures in a fixed order; the seed chooses which simulated documents are among them. */
  static List<Fixture> of(long seed) {
    Fixtures fixtures = new Fixtures(seed);
    fixtures.folder("data/raw");
    fixtures.folder("../shared/cases/raw");
    fixtures.word();
    for (Layout layout : Layout.values()) {
      fixtures.simulated(layout.key(), 0, Mix.STANDARD.reportsOnly().in(List.of(layout)));
    }
    Mix others = Mix.STANDARD.withoutReports();
    for (int i = 0; i < 4; i++) {
      fixtures.simulated("other-" + i, i, others);
    }
    fixtures.archives();
    return fixtures.all;
  }

  private void simulated(String name, int index, Mix mix) {
    all.add(new Fixture(name, Corpus.document(index, seed, mix).bytes()));
  }

  private void folder(String folder) {
    Path path = SampleFiles.projectFile(folder);
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> files = Files.list(path)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(txt|html)")).sorted().toList()) {
        all.add(new Fixture(folder + "/" + file.getFileName(), Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of another writer than the simulation's. */
  private void word() {
    try (InputStream in = Fixtures.class.getResourceAsStream("/ogi/document/tables.doc")) {
      all.add(new Fixture("tables.doc", in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void archives() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Layout layout : List.of(Layout.LINES, Layout.HTML_TABLE, Layout.PIPE_ROWS)) {
      files.put(
          "a/" + layout.key() + "." + layout.suffix(),
          Corpus.document(1, seed, Mix.CLEAN.in(List.of(layout))).bytes());
    }
    byte[] zip = Packed.zip("GBK", List.copyOf(files.entrySet()));
    byte[] tar = Packed.tar(files);
    List<byte[]> records = new ArrayList<>();
    String head = "200 OK\nContent-Type: text/html; charset=gbk";
    files.forEach(
        (name, bytes) -> records.add(Packed.response("http://a.gov.cn/" + name, head, bytes)));
    byte[] hidden = "甲".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> nested = new LinkedHashMap<>();
    nested.put("in.zip", zip);
    nested.put("in.tgz", Packed.gzip(tar));
    nested.put("../../etc/out.txt", hidden);
    all.add(new Fixture("zip", zip));
    all.add(new Fixture("streamed-zip", Packed.streamedZip(files)));
    all.add(new Fixture("tar", tar));
    all.add(new Fixture("tar.gz", Packed.gzip(tar)));
    all.add(new Fixture("warc", Packed.together(records)));
    all.add(new Fixture("warc.gz", Packed.together(records.stream().map(Packed::gzip).toList())));
    all.add(new Fixture("nested-zip", Packed.streamedZip(nested)));
  }
}
