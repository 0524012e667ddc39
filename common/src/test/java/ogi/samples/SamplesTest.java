package ogi.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five samples of {@code data/raw} keep the tables of the published reports to the letter. */
class SamplesTest {
  private static final Path RAW = SampleFiles.projectFile("data/raw");
  private static final Path ORIGINALS = SampleFiles.projectFile("../shared/seeds");

  @Test
  void thereAreFiveReports() throws IOException {
    try (var files = Files.list(RAW)) {
      assertEquals(5, files.filter(file -> file.toString().endsWith(".txt")).count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "000_caee4b18b6c14323, 394",
    "001_ceedcd9cde628f40, 323",
    "002_d747f82e42b9411a, 393",
    "003_074bf0adc45c12ee, 57",
    "004_80c982b5b676575e, 390"
  })
  void theTablesAreThePublishedOnes(String name, int lines) throws IOException {
    List<String> ours = tables(RAW.resolve(name + ".txt"));
    assertEquals(lines, ours.size());
    Path original = ORIGINALS.resolve(name + ".txt");
    assumeTrue(Files.exists(original), "the published reports are not beside the project");
    assertEquals(tables(original), ours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_caee4b18b6c14323",
        "001_ceedcd9cde628f40",
        "002_d747f82e42b9411a",
        "003_074bf0adc45c12ee",
        "004_80c982b5b676575e"
      })
  void theBeginningAndTheEndAreThePublishedOnes(String name) throws IOException {
    Path original = ORIGINALS.resolve(name + ".txt");
    assumeTrue(Files.exists(original), "the published reports are not beside the project");
    String ours = Files.readString(RAW.resolve(name + ".txt"));
    String theirs = Files.readString(original);
    assertEquals(theirs.length() - theirs.strip().length(), ours.length() - ours.strip().length());
    assertEquals(theirs.endsWith("\n"), ours.endsWith("\n"));
    assertTrue(ours.length() < theirs.length(), "the narrative is shorter than the published one");
  }

  /** The lines from the heading of section 二 to the heading of section 五, both included. */
  private static List<String> tables(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<String> lines = Arrays.asList(text.split("\n", -1));
    int from = 0;
    while (!lines.get(from).startsWith("二、主动公开政府信息情况")) {
      from++;
    }
    int to = from;
    while (!lines.get(to).strip().startsWith("五、")) {
      to++;
    }
    return List.copyOf(lines.subList(from, to + 1));
  }
}
