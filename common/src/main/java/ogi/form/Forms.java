package ogi.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The official forms, read from {@code data/reference/forms/*.json}. A new revision is a new file
 * and its line in {@code forms.txt}.
 */
public final class Forms {
  private static final String FOLDER = "/ogi/reference/forms/";
  private static final List<Form> ALL = readAll();
  private static final Form F2021 = of("2021").orElseThrow();
  private static final Form F2019 = of("2019").orElseThrow();

  private Forms() {}

  /** The form of 国办公开办函〔2021〕30号, for reports on 2021 and later: 200 cells, 42 sums. */
  public static Form f2021() {
    return F2021;
  }

  /** The trial form of 国办公开办函〔2019〕60号, for reports on 2019 and 2020: 198 cells, 40 sums. */
  public static Form f2019() {
    return F2019;
  }

  /** All forms, the one in force first, as {@code forms.txt} lists them. */
  public static List<Form> all() {
    return ALL;
  }

  /** The forms whose blocks filers mix, the one in force first: all that do not stand apart. */
  public static List<Form> related() {
    return ALL.stream().filter(form -> !form.apart()).toList();
  }

  /** The form of that id; empty for {@code mixed} and unknown ones. */
  public static Optional<Form> of(String id) {
    return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The form on which reports on a year are due; empty before there was a national one. */
  public static Optional<Form> due(int year) {
    Form due = null;
    for (Form form : ALL) {
      boolean later = due == null || form.firstYear() > due.firstYear();
      due = form.firstYear() <= year && later ? form : due;
    }
    return Optional.ofNullable(due);
  }

  private static List<Form> readAll() {
    try (InputStream list = open("forms.txt")) {
      List<Form> forms = new ArrayList<>();
      for (String id : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        try (InputStream in = open(id + ".json")) {
          forms.add(parse(in));
        }
      }
      return List.copyOf(forms);
    } catch (IOException e) {
      throw new IllegalStateException("the forms cannot be read", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Forms.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("the form " + name + " is missing from the jar");
    }
    return in;
  }

  /** A form from its file. */
  static Form parse(InputStream in) throws IOException {
    JsonNode root = new ObjectMapper().readTree(in);
    List<Block> blocks = new ArrayList<>();
    root.get("blocks").forEach(node -> blocks.add(block(node)));
    Form.Origin origin =
        new Form.Origin(
            root.get("basis").asText(),
            root.get("first_year").asInt(),
            root.path("apart").asBoolean(false),
            texts(root.get("fingerprints")));
    return new Form(root.get("id").asText(), origin, blocks);
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
        Unit.of(node.path("unit").asText(Unit.PIECE.key())),
        node.path("signed").asBoolean(false));
  }

  private static FormRow row(JsonNode node) {
    String role = node.path("role").asText("none").toUpperCase(Locale.ROOT);
    return new FormRow(
        node.get("id").asText(),
        node.get("label").asText(),
        texts(node.get("variants")),
        texts(node.get("parents")),
        FormRow.Role.valueOf(role),
        Optional.ofNullable(node.get("unit")).map(unit -> Unit.of(unit.asText())),
        Optional.ofNullable(node.get("part_of")).map(JsonNode::asText));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    if (array != null) {
      array.forEach(node -> texts.add(node.asText()));
    }
    return texts;
  }
}
