package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ogi.check.Assessor;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.report.Report;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the published text to the findings: the five samples, and their originals where present. */
class SampleAnomaliesTest {
  private static List<Anomaly> find(Path file) throws IOException {
    return find(Files.readString(file));
  }

  private static List<Anomaly> find(String text) {
    RawDocument raw =
        new RawDocument("sample", "", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    List<Report> reports = Normaliser.read(raw, SourceFacts.NONE).reports();
    assertThat(reports).hasSize(1);
    return ReportFaults.find(reports.get(0), Assessor.assess(reports.get(0).figures()));
  }

  private static Path sample(String name) {
    return SampleFiles.projectFile("data/raw/" + name + ".txt");
  }

  private static List<String> codes(List<Anomaly> anomalies) {
    return anomalies.stream()
        .map(anomaly -> String.join("+", anomaly.codes()) + ":" + anomaly.severity())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "000_caee4b18b6c14323, A04+A01+A02:S2 B01:S2 B01:S2 C09:S2 F05+F06:S2 B15:S3 F03:S3 F07:S3"
        + " F15:S3",
    "001_ceedcd9cde628f40, A01+A03:S2 B12:S2 B15:S3 C06:S3",
    "002_d747f82e42b9411a, C09:S2 D01:S3 D05:S3 F07:S3",
    "003_074bf0adc45c12ee, B03:S2 B04+B01:S2 B09:S3",
    "004_80c982b5b676575e, F07:S2 B02:S3 D05:S3"
  })
  void theSampleHasExactlyTheseFindings(String name, String expected) throws IOException {
    assertThat(String.join(" ", codes(find(sample(name))))).isEqualTo(expected);
    Path original = SampleFiles.projectFile("../shared/seeds/" + name + ".txt");
    assumeTrue(Files.exists(original), "the published reports are not beside the project");
    assertThat(String.join(" ", codes(find(original)))).isEqualTo(expected);
  }

  @Test
  void theTotalRowOfTheFirstIsMendedInTheOnlyWay() throws IOException {
    assertThat(find(sample("000_caee4b18b6c14323")).get(0))
        .satisfies(
            anomaly -> {
              assertThat(anomaly.code()).isEqualTo("A04");
              assertThat(anomaly.cells())
                  .containsExactly("requests.concluded.natural_person", "requests.concluded.total");
              assertThat(anomaly.expected()).isEqualTo("11; 11");
              assertThat(anomaly.filerId()).contains("420203-government");
              assertThat(anomaly.year()).contains(2021);
            });
  }

  @Test
  void theTwoLostCellsOfTheFirstAreNamed() throws IOException {
    assertThat(find(sample("000_caee4b18b6c14323")))
        .filteredOn(anomaly -> anomaly.kind() == AnomalyKind.MISSING_CELL)
        .extracting(anomaly -> anomaly.cells() + "=" + anomaly.expected())
        .containsExactly("[requests.carried_out.total]=0", "[disputes.suit_after_review.total]=0");
  }

  @Test
  void theLostColumnOfTheFourthIsOneFindingForFortySixCells() throws IOException {
    assertThat(find(sample("003_074bf0adc45c12ee")))
        .filteredOn(anomaly -> anomaly.kind() == AnomalyKind.TRUNCATED_GRID)
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.cells()).hasSize(46);
              assertThat(anomaly.sentenceZh()).contains("缺46个单元格");
            });
  }

  @Test
  void theListsThatExceedTheirWholeAreToldWithTheirSums() throws IOException {
    assertThat(find(sample("002_d747f82e42b9411a")))
        .filteredOn(anomaly -> anomaly.kind() == AnomalyKind.PARTS_EXCEED_WHOLE)
        .extracting(anomaly -> anomaly.found() + ">" + anomaly.expected())
        .containsExactly("129>115");
    assertThat(find(sample("004_80c982b5b676575e")))
        .filteredOn(anomaly -> anomaly.kind() == AnomalyKind.PARTS_EXCEED_WHOLE)
        .extracting(anomaly -> anomaly.found() + ">" + anomaly.expected())
        .containsExactly("307>251");
  }

  @Test
  void oneChangedFigureOfTheFifthIsFoundAndNamed() throws IOException {
    String text = Files.readString(sample("004_80c982b5b676575e"));
    assertThat(find(text.replaceFirst("\t185\n", "\t158\n")))
        .filteredOn(anomaly -> anomaly.code().startsWith("A"))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.cells()).containsExactly("requests.concluded.natural_person");
              assertThat(anomaly.found()).isEqualTo("158");
              assertThat(anomaly.expected()).isEqualTo("185");
            });
  }
}
