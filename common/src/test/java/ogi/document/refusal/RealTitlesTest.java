package ogi.document.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/** Titles of 175 real pages, kept outside the project. */
class RealTitlesTest {
  private static Path shared(String path) {
    String shared = System.getProperty("ogi.shared");
    Path folder = shared == null ? SampleFiles.projectFile("../shared") : Path.of(shared);
    assumeTrue(Files.exists(folder.resolve(path)), "the real pages are not here");
    return folder.resolve(path);
  }

  private static List<JsonNode> cases() throws IOException {
    Path file = shared("cases/identity.jsonl");
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      cases.add(mapper.readTree(line));
    }
    return cases;
  }

  /** Only the title is known: the text behind it is a line that says nothing. */
  private static Optional<NonReports.Refusal> refusal(JsonNode page, boolean asTitle) {
    String title = page.get("title_or_first_line").asText();
    String text = "根据有关规定，结合工作实际，开展了各项工作。";
    List<String> lines = asTitle ? List.of(text) : List.of(title, text);
    return NonReports.find(asTitle ? title : "", lines, page.get("url").asText());
  }

  @Test
  void noRealReportIsRefused() throws IOException {
    List<String> refused = new ArrayList<>();
    int reports = 0;
    for (JsonNode page : cases()) {
      if (page.get("is_report").asBoolean()) {
        reports++;
        for (boolean asTitle : new boolean[] {true, false}) {
          refusal(page, asTitle)
              .ifPresent(r -> refused.add(r.kind() + " " + page.get("title_or_first_line")));
        }
      }
    }
    System.out.printf("%d real reports, %d refused%n", reports, refused.size());
    assertThat(refused).isEmpty();
    assertThat(reports).isGreaterThanOrEqualTo(160);
  }

  @Test
  void realNonReportsAreTold() throws IOException {
    TreeMap<String, Integer> told = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (JsonNode page : cases()) {
      if (!page.get("is_report").asBoolean()) {
        refusal(page, true)
            .ifPresentOrElse(
                r -> told.merge(r.kind().key(), 1, Integer::sum),
                () -> missed.add(page.get("title_or_first_line").asText()));
      }
    }
    System.out.printf("told: %s; missed: %s%n", told, missed);
    assertThat(missed).isEmpty();
  }

  @Test
  void noRealTextIsRefused() throws IOException {
    List<String> refused = new ArrayList<>();
    int texts = 0;
    for (Path folder : List.of(shared("cases/raw"), SampleFiles.projectFile("data/raw"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          texts++;
          List<String> lines = Files.readString(file).lines().toList();
          NonReports.find("", lines, "")
              .ifPresent(r -> refused.add(file.getFileName() + " " + r.reason()));
        }
      }
    }
    System.out.printf("%d real texts, %d refused%n", texts, refused.size());
    assertThat(refused).isEmpty();
    assertThat(texts).isGreaterThan(20);
  }
}
