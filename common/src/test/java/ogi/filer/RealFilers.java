package ogi.filer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ogi.document.refusal.NonReports;
import ogi.region.Gazetteer;
import ogi.samples.SampleFiles;

/** Real titles and first lines with the host that served them, and who filed them. */
final class RealFilers {
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());

  private RealFilers() {}

  /** One page of which a line and the address are known. */
  record Page(String line, String url, FilerScore.Expected expected) {
    /** A mark parts lines that do not follow each other on the page. */
    FilerEvidence evidence() {
      return new FilerEvidence(List.of(line.split(" … ")), url, "", "", "");
    }

    /** The same page asked something else. */
    Page asked(FilerScore.Expected other) {
      return new Page(line, url, other);
    }

    /** Whether it is asked anything. */
    boolean any() {
      return List.of(
              expected.province(),
              expected.county(),
              expected.level(),
              expected.kind(),
              expected.year())
          .stream()
          .anyMatch(word -> !word.isEmpty());
    }

    void score(FilerScore score) {
      FilerFinding found = FINDER.find(evidence());
      score.add(
          expected, found.filer(), found.place(), found.kind(), found.year().map(ReportYear::year));
    }
  }

  static FilerScore score(List<Page> pages, Predicate<Page> which) {
    FilerScore score = new FilerScore();
    pages.stream().filter(which).forEach(page -> page.score(score));
    return score;
  }

  /** Titles collected from the web, part of this project. */
  static List<Page> collected() throws IOException {
    Path file = SampleFiles.projectFile("common/src/test/resources/ogi/filer/real-titles.txt");
    List<Page> pages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\\|", -1);
        for (int i = 1; i < cells.length; i++) {
          cells[i] = cells[i].equals("-") ? "" : cells[i];
        }
        pages.add(
            new Page(
                cells[0],
                cells[1],
                new FilerScore.Expected(
                    cells[0], cells[3], cells[4], cells[5], cells[6], cells[7], "", cells[2])));
      }
    }
    return pages;
  }

  static Path casesFile() {
    return SampleFiles.projectFile("../shared/cases/identity.jsonl");
  }

  private static List<JsonNode> cases() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(casesFile())) {
      cases.add(new ObjectMapper().readTree(line));
    }
    return cases;
  }

  /** The reports among the pages kept outside the project. */
  static List<Page> kept() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (JsonNode node : cases()) {
      if (node.get("is_report").asBoolean()) {
        String line = node.get("title_or_first_line").asText();
        String code = node.get("province_code").asText();
        String level = node.get("level").asText();
        String province =
            Gazetteer.standard().findByCode(code + "0000").map(r -> r.name()).orElse("");
        boolean lower = level.equals("county") || level.equals("township");
        pages.add(
            new Page(
                line,
                node.get("url").asText(),
                new FilerScore.Expected(
                    line,
                    province,
                    listed(word(node, "prefecture")),
                    lower ? listed(word(node, "county")) : "",
                    level,
                    node.get("body_kind").asText(),
                    "",
                    word(node, "year"))));
      }
    }
    return pages;
  }

  /** How many of the pages that are no reports are recognised by their title, and of how many. */
  static int[] nonReports() throws IOException {
    int[] told = new int[2];
    for (JsonNode node : cases()) {
      if (!node.get("is_report").asBoolean()) {
        String title = node.get("title_or_first_line").asText();
        List<String> lines = List.of("根据有关规定，结合工作实际，开展了各项工作。");
        boolean known = NonReports.find(title, lines, node.get("url").asText()).isPresent();
        told[0] += known ? 1 : 0;
        told[1]++;
      }
    }
    return told;
  }

  /** A place as the list of today names it; nothing where the list has none, as for a new area. */
  private static String listed(String place) {
    int now = place.indexOf("（今");
    String name = now < 0 ? place : place.substring(now + 2, place.length() - 1);
    return Gazetteer.standard().named(name).isEmpty() ? "" : name;
  }

  private static String word(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asText();
  }

  /** A place that shares its county's name with others, so that its name alone tells nothing. */
  static boolean homonym(Page page) {
    String county = page.expected().county();
    return !county.isEmpty() && Gazetteer.standard().named(county).size() > 1;
  }

  static boolean zone(Page page) {
    String line = page.line();
    return page.expected().kind().equals("zone")
        || line.contains("新区")
        || line.contains("开发区")
        || line.contains("风景区")
        || line.contains("高新区");
  }
}
