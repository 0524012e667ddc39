package ogi.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The official forms, read from {@code data/reference/forms/*.json}. A new revision is a new file.
 */
public final class Forms {
  private static final Form F2021 = read("2021");
  private static final Form F2019 = read("2019");

  private Forms() {}

  /** The form of 国办公开办函〔2021〕30号, for reports on 2021 and later: 200 cells, 42 sums. */
  public static Form f2021() {
    return F2021;
  }

  /** The trial form of 国办公开办函〔2019〕60号, for reports on 2019 and 2020: 198 cells, 40 sums. */
  public static Form f2019() {
    return F2019;
  }

  /** All forms, the one in force first. */
  public static List<Form> all() {
    return List.of(F2021, F2019);
  }

  private static Form read(String id) {
    String path = "/ogi/reference/forms/" + id + ".json";
    try (InputStream in = Forms.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the form " + path + " is missing from the jar");
      }
      JsonNode root = new ObjectMapper().readTree(in);
      List<Block> blocks = new ArrayList<>();
      root.get("blocks").forEach(node -> blocks.add(block(node)));
      return new Form(root.get("id").asText(), root.get("basis").asText(), blocks);
    } catch (IOException e) {
      throw new IllegalStateException("the form " + path + " cannot be read", e);
    }
  }

  private static Block block(JsonNode node) {
    List<FormColumn> columns = new ArrayList<>();
    node.get("columns").forEach(column -> columns.add(column(column)));
    List<FormRow> rows = new ArrayList<>();
    node.get("rows").forEach(row -> rows.add(row(row)));
    return new Block(
        node.get("id").asText(),
        Section.of(node.get("section").asText()),
        node.get("heading").asText(),
        texts(node.get("headings")),
        columns,
        Optional.ofNullable(node.get("total")).map(JsonNode::asText),
        rows);
  }

  private static FormColumn column(JsonNode node) {
    return new FormColumn(
        node.get("id").asText(),
        node.get("label").asText(),
        texts(node.get("variants")),
        Unit.of(node.path("unit").asText(null)),
        node.path("signed").asBoolean(false));
  }

  private static FormRow row(JsonNode node) {
    String role = node.path("role").asText("none").toUpperCase(Locale.ROOT);
    return new FormRow(
        node.get("id").asText(),
        node.get("label").asText(),
        texts(node.get("variants")),
        texts(node.get("parents")),
        FormRow.Role.valueOf(role));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    if (array != null) {
      array.forEach(node -> texts.add(node.asText()));
    }
    return texts;
  }
}
