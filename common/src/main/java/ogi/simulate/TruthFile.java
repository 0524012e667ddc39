package ogi.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.anomaly.AnomalyKind;
import ogi.document.Fate;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.State;

/**
 * The truth about a corpus as {@code truth.jsonl}: one line of JSON for each document, in the order
 * of the corpus, keys in a fixed order.
 */
public final class TruthFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TruthFile() {}

  /** One line, without its line end. */
  public static String line(Truth truth) {
    ObjectNode node = JSON.createObjectNode();
    node.put("index", truth.index());
    node.put("name", truth.name());
    node.put("outcome", truth.expected().fate().key());
    node.put("kind", truth.expected().kind());
    truth.expected().of().ifPresent(of -> node.put("of", of));
    node.put("format", truth.format());
    node.put("layout", truth.layout());
    node.put("charset", truth.charset());
    node.put("declared", truth.declared());
    truth.report().ifPresent(report -> node.set("report", report(report)));
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a truth that is no JSON", e);
    }
  }

  private static ObjectNode report(Truth.ReportTruth report) {
    ObjectNode node = JSON.createObjectNode();
    Body filer = report.filer();
    node.putObject("filer")
        .put("number", filer.number())
        .put("name", filer.name())
        .put("region_code", filer.regionCode())
        .put("region", filer.region())
        .put("level", filer.level().key())
        .put("kind", filer.kind().key())
        .put("scope", filer.scope().key())
        .put("requests", filer.requests());
    node.put("year", report.year()).put("form", report.form());
    ObjectNode cells = node.putObject("cells");
    report.cells().forEach((id, cell) -> cells.put(id, cell(cell)));
    ArrayNode faults = node.putArray("faults");
    for (PlantedFault fault : report.faults()) {
      ObjectNode planted = faults.addObject().put("code", fault.kind().code());
      ArrayNode ids = planted.putArray("cells");
      fault.cells().forEach(ids::add);
      planted.put("printed", fault.printed()).put("correct", fault.correct());
    }
    ArrayNode traits = node.putArray("traits");
    report.traits().forEach(traits::add);
    return node;
  }

  /** {@code 12} for a stated cell, {@code blank 0} for one without its number. */
  private static String cell(CellTruth cell) {
    String number = cell.number().map(BigDecimal::toPlainString).orElse("");
    return cell.state() == State.STATED ? number : (cell.state().key() + " " + number).strip();
  }

  /** The truth of a line; refuses a line that {@link #line} did not make. */
  public static Truth parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      OptionalLong of =
          node.has("of") ? OptionalLong.of(node.get("of").asLong()) : OptionalLong.empty();
      Expected expected =
          new Expected(fate(node.get("outcome").asText()), node.get("kind").asText(), of);
      return new Truth(
          node.get("index").asLong(),
          node.get("name").asText(),
          expected,
          Optional.ofNullable(node.get("report")).map(TruthFile::report),
          node.get("format").asText(),
          node.get("layout").asText(),
          node.get("charset").asText(),
          node.get("declared").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no line of a truth file: " + e.getOriginalMessage(), e);
    }
  }

  private static Truth.ReportTruth report(JsonNode node) {
    Map<String, CellTruth> cells = new LinkedHashMap<>();
    JsonNode printed = node.get("cells");
    printed.fieldNames().forEachRemaining(id -> cells.put(id, cell(printed.get(id).asText())));
    List<PlantedFault> faults = new ArrayList<>();
    for (JsonNode fault : node.get("faults")) {
      faults.add(
          new PlantedFault(
              AnomalyKind.of(fault.get("code").asText()).orElseThrow(),
              texts(fault.get("cells")),
              fault.get("printed").asText(),
              fault.get("correct").asText()));
    }
    return new Truth.ReportTruth(
        filer(node.get("filer")),
        node.get("year").asInt(),
        node.get("form").asText(),
        cells,
        faults,
        texts(node.get("traits")));
  }

  private static Body filer(JsonNode node) {
    return new Body(
        node.get("number").asLong(),
        node.get("name").asText(),
        node.get("region_code").asText(),
        node.get("region").asText(),
        Level.valueOf(constant(node.get("level"))),
        Kind.valueOf(constant(node.get("kind"))),
        Scope.valueOf(constant(node.get("scope"))),
        node.get("requests").asDouble());
  }

  /** Keys of the tables are the names of the constants in lower case. */
  private static String constant(JsonNode key) {
    return key.asText().toUpperCase(Locale.ROOT);
  }

  private static Fate fate(String key) {
    return Fate.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static CellTruth cell(String text) {
    boolean stated = !text.isEmpty() && "-0123456789".indexOf(text.charAt(0)) >= 0;
    String number = stated ? text : text.substring(Math.max(text.indexOf(' ') + 1, 0));
    State state =
        stated ? State.STATED : State.valueOf(text.split(" ")[0].toUpperCase(Locale.ROOT));
    boolean none = !stated && text.indexOf(' ') < 0;
    return new CellTruth(state, none ? Optional.empty() : Optional.of(new BigDecimal(number)));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
