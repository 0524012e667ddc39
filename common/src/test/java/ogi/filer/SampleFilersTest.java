package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ogi.region.Gazetteer;
import ogi.samples.SampleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five samples and, where they are beside the project, the published reports. */
class SampleFilersTest {
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());
  private static final String ROWS =
      """
      000_caee4b18b6c14323, 420203, 西塞山区, 420000, county, government, unknown
      001_ceedcd9cde628f40, 360700, 赣州市, 360000, prefectural, zone, own
      002_d747f82e42b9411a, 320113, 栖霞区, 320000, county, office, own_with_office
      003_074bf0adc45c12ee, 410303003, 西工街道, 410000, township, government, own
      004_80c982b5b676575e, 500111, 大足区, 500000, county, government, area
      """;

  @ParameterizedTest
  @CsvSource(textBlock = ROWS)
  void samples(
      String file,
      String code,
      String region,
      String province,
      String level,
      String kind,
      String scope)
      throws IOException {
    Path sample = SampleFiles.projectFile("data/raw/" + file + ".txt");
    assertFiler(sample, code, region, province, level, kind, scope);
  }

  @ParameterizedTest
  @CsvSource(textBlock = ROWS)
  void publishedReports(
      String file,
      String code,
      String region,
      String province,
      String level,
      String kind,
      String scope)
      throws IOException {
    Path original = SampleFiles.projectFile("../shared/seeds/" + file + ".txt");
    assumeTrue(Files.exists(original), "the published reports are not beside the project");
    assertFiler(original, code, region, province, level, kind, scope);
  }

  @ParameterizedTest
  @CsvSource({
    "000_caee4b18b6c14323, scope_unclear, 0",
    "001_ceedcd9cde628f40, title_missing, 0",
    "001_ceedcd9cde628f40, filer_from_contact, 1",
    "001_ceedcd9cde628f40, spam_in_place, 1"
  })
  void decisionsAreNoted(String file, String kind, int line) throws IOException {
    FilerFinding finding = find(SampleFiles.projectFile("data/raw/" + file + ".txt"));
    assertTrue(
        finding.notes().stream()
            .anyMatch(note -> note.kind().key().equals(kind) && note.line() == line),
        finding.notes().toString());
  }

  private static void assertFiler(Path file, String... expected) throws IOException {
    FilerFinding finding = find(file);
    Filer filer = finding.filer().orElseThrow();
    String[] found = {
      filer.regionCode(),
      filer.region(),
      filer.provinceCode(),
      filer.level().key(),
      filer.kind().key(),
      filer.scope().key()
    };
    assertEquals(Arrays.asList(expected), Arrays.asList(found));
    assertEquals(2021, finding.year().orElseThrow().year());
  }

  private static FilerFinding find(Path file) throws IOException {
    String text = Files.readString(file);
    return FINDER.find(FilerEvidence.of(Arrays.asList(text.split("\n", -1))));
  }
}
