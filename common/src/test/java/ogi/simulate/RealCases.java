package ogi.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.State;
import ogi.samples.SampleFiles;

/**
 * Tables of real reports transcribed by hand, most of them excerpts. A cell that was not
 * transcribed is not scored. Their keys name rows and columns as the transcriber did.
 */
final class RealCases {
  private static final Map<String, String> BLOCKS =
      Map.of("section2", "disclosure", "section3", "requests", "section4", "disputes");

  private static final Map<String, String> ROWS =
      pairs(
          "penalty penalties other_external_services other_services"
              + " central_procurement procurement partial partly_granted"
              + " denied.state_secret refused_state_secret denied.law_forbidden refused_by_law"
              + " denied.three_safeties refused_three_securities"
              + " denied.third_party refused_third_party denied.internal_affairs refused_internal"
              + " denied.process_info refused_deliberative"
              + " denied.enforcement_file refused_enforcement_file"
              + " denied.query_item refused_administrative_query"
              + " unavailable.not_held unavailable_not_held"
              + " unavailable.no_ready_info unavailable_not_ready_made"
              + " unavailable.unclear_after_correction unavailable_unclear"
              + " not_processed.petition_complaint rejected_petition"
              + " not_processed.repeat rejected_repeat"
              + " not_processed.publication rejected_publication"
              + " not_processed.massive_repeat rejected_excessive"
              + " not_processed.confirm_or_reissue rejected_reissue"
              + " other.no_correction other_no_correction other.no_fee other_fee_unpaid"
              + " other.other other_other result_total concluded"
              + " reconsideration review litigation_direct direct_suit"
              + " litigation_after_reconsideration suit_after_review");

  private static final Map<String, String> COLUMNS =
      pairs(
          "valid in_force disclosed published total_disclosed published_total"
              + " last_year_items previous amount_wan amount commercial company"
              + " public_welfare public_interest");

  private RealCases() {}

  /** One transcribed report: its bytes, its form, and the truth about the cells transcribed. */
  record Case(SimulatedDocument document, SourceFacts facts, Form form, int unknown) {}

  static Path file() {
    return SampleFiles.projectFile("../shared/cases/tables.jsonl");
  }

  static List<Case> all() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(file())) {
      cases.add(read(new ObjectMapper().readTree(line), cases.size()));
    }
    return cases;
  }

  private static Case read(JsonNode node, int index) throws IOException {
    Form form = node.get("form").asText().equals("2019") ? Forms.f2019() : Forms.f2021();
    Map<String, CellTruth> cells = new LinkedHashMap<>();
    int unknown = 0;
    for (Map.Entry<String, JsonNode> entry : node.get("cells").properties()) {
      Optional<Cell> cell = form.find(id(entry.getKey(), form));
      if (cell.isEmpty()) {
        unknown++;
      } else {
        cells.put(cell.get().id(), truth(entry.getValue()));
      }
    }
    String raw = node.get("raw").asText();
    Truth truth =
        truth(index, raw, node.get("layout").asText(), node.get("year").asInt(), form, cells);
    byte[] bytes = Files.readAllBytes(file().resolveSibling(raw));
    String source = node.get("source").asText();
    SourceFacts facts =
        source.contains("://") ? new SourceFacts(source, "", "", "", "") : SourceFacts.NONE;
    return new Case(new SimulatedDocument(raw, bytes, truth), facts, form, unknown);
  }

  /** The truth of a real report; its filer is not scored and stands for nothing. */
  static Truth truth(
      int index, String name, String layout, int year, Form form, Map<String, CellTruth> cells) {
    Truth.ReportTruth report =
        new Truth.ReportTruth(Bodies.of(1, 0), year, form.id(), cells, List.of(), List.of());
    return new Truth(index, name, Expected.read(), Optional.of(report), "", layout, "UTF-8", "");
  }

  /** {@code null} is an empty cell; {@code -} a mark in place of a number. */
  private static CellTruth truth(JsonNode printed) {
    if (printed.isNull()) {
      return new CellTruth(State.BLANK, Optional.empty());
    }
    String number = printed.asText().replace("+", "").replace("万元", "");
    return number.equals("-")
        ? new CellTruth(State.PLACEHOLDER, Optional.empty())
        : new CellTruth(State.STATED, Optional.of(new BigDecimal(number)));
  }

  private static String id(String key, Form form) {
    int block = key.indexOf('.');
    int column = key.lastIndexOf('.');
    String row = key.substring(block + 1, column);
    String name = key.substring(column + 1);
    boolean issued = name.equals("made") && form == Forms.f2021();
    return BLOCKS.get(key.substring(0, block))
        + "."
        + ROWS.getOrDefault(row, row)
        + "."
        + (issued ? "issued" : COLUMNS.getOrDefault(name, name));
  }

  private static Map<String, String> pairs(String words) {
    String[] each = words.split(" ");
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < each.length; i += 2) {
      pairs.put(each[i], each[i + 1]);
    }
    return pairs;
  }
}
