package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ogi.jobs.input.Packed;
import ogi.jobs.input.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same documents as files, zip, tar.gz and WARC.gz give the same tables but for the places. */
@ExtendWith(SparkRoom.class)
class FourWaysTest {
  private static final String SITE = "http://docs.invalid/";

  @TempDir private Path folder;
  private Path sources;

  @Test
  void allFourGiveTheSameTables(Cli cli) throws IOException {
    Map<String, byte[]> files = simulated(cli, 300);
    Path in = folder.resolve("corpus/documents");
    Path zip = Files.write(folder.resolve("a.zip"), Packed.zip(files));
    Path tar = Files.write(folder.resolve("a.tar.gz"), Packed.gzip(Packed.tar(files)));
    Path warc = Files.write(folder.resolve("a.warc.gz"), crawl(files));
    Map<String, String> wanted = read(cli, in, "few", false);
    assertThat(wanted.get("normalised/documents.csv").lines()).hasSize(301);
    assertThat(read(cli, in, "files", true)).isEqualTo(wanted);
    assertThat(read(cli, zip, "zip", true)).isEqualTo(wanted);
    assertThat(read(cli, tar, "tar", true)).isEqualTo(wanted);
    assertThat(read(cli, warc, "warc", true)).isEqualTo(wanted);
  }

  /** What the crawl knows of each document is told of the others by a file. */
  private Map<String, byte[]> simulated(Cli cli, int reports) throws IOException {
    Path made = folder.resolve("corpus");
    String number = Integer.toString(reports);
    cli.run("simulate", "--reports", number, "--seed", "3", "--out", made.toString());
    Path documents = made.resolve("documents");
    Map<String, byte[]> files = new TreeMap<>();
    StringBuilder known = new StringBuilder("document,url,retrieved\n");
    try (Stream<Path> paths = Files.walk(documents)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = documents.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
        known.append(name + "," + SITE + name + ",2022-03-04\n");
      }
    }
    assertThat(files).hasSize(reports);
    sources = Files.writeString(folder.resolve("sources.csv"), known, UTF_8);
    return files;
  }

  private static byte[] crawl(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      crawl.write(Packed.answer(SITE + file.getKey(), 200, "", file.getValue()));
    }
    return crawl.toByteArray();
  }

  /** Tables in many small shares, so that every archive is cut in several places. */
  private Map<String, String> read(Cli cli, Path in, String run, boolean many) {
    String out = folder.resolve(run).toString();
    String[] args = {
      "normalise", "--in", in.toString(), "--out", out, "--sources", sources.toString()
    };
    System.setProperty(Shares.TASK_BYTES, "400k");
    try {
      Cli.Result result = many ? cli.runWithoutShortCuts(args) : cli.run(args);
      assertThat(result.code()).as(result.err()).isZero();
    } finally {
      System.clearProperty(Shares.TASK_BYTES);
    }
    Map<String, String> tables = new TreeMap<>();
    Folders.tables(Path.of(out)).forEach((name, text) -> tables.put(name, placeless(text, in)));
    return tables;
  }

  private static String placeless(String text, Path in) {
    String place = Pattern.quote(in.toString());
    String plain =
        text.replaceAll(place + "!/" + SITE + "([^,@ ;]*)@\\d+", "$1")
            .replaceAll(place + "!?/", "")
            .replaceAll(place, "");
    return Arrays.stream(plain.split("\r\n")).sorted().collect(Collectors.joining("\n"));
  }
}
