package ogi.compare.metric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ogi.filer.Scope;
import ogi.form.Form;
import ogi.form.Forms;

/** One entry of a registry file on its way to a metric. */
final class MetricNode {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,63}");
  private static final List<String> FIELDS =
      List.of(
          "id",
          "name_zh",
          "name_en",
          "unit",
          "base",
          "polarity",
          "numerator",
          "denominator",
          "minimum_denominator",
          "forms",
          "scopes",
          "break_between_forms",
          "source");
  private static final List<String> FORMS =
      Stream.concat(Forms.related().stream().map(Form::id), Stream.of(Form.MIXED)).toList();

  /** What makes a metric this one and not another: an id must not stand for two of them. */
  private static final List<String> DEFINITION =
      List.of("unit", "base", "numerator", "denominator");

  private final JsonNode node;
  private final String id;
  private final String pointer;
  private final RegistryFaults faults;

  /**
   * @param pointer where the entry stands in the file
   */
  MetricNode(JsonNode node, String pointer, RegistryFaults faults) {
    this.node = node;
    this.id = node.path("id").asText("");
    this.pointer = pointer;
    this.faults = faults;
  }

  /** The entry before with what this one says instead; what it defines must stay the same. */
  MetricNode over(MetricNode before) {
    for (String field : DEFINITION) {
      if (node.has(field) && !node.path(field).equals(before.node.path(field))) {
        problem(
            field,
            field + " of a standard metric cannot be changed; give the new definition its own id");
      }
    }
    ObjectNode merged = before.node.deepCopy();
    node.properties().forEach(each -> merged.set(each.getKey(), each.getValue()));
    return new MetricNode(merged, pointer, faults);
  }

  String id() {
    return id;
  }

  /** The names that are given, Chinese and English. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String field : new String[] {"name_zh", "name_en"}) {
      String name = node.path(field).asText("").strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  void problem(String sentence) {
    faults.add(pointer, id, sentence);
  }

  /** A problem of one field; {@code field} may lead further down, as in {@code numerator/2}. */
  void problem(String field, String sentence) {
    faults.add(pointer + "/" + field, id, sentence);
  }

  /** The metric, when this entry is free of problems. */
  Optional<Metric> metric() {
    int before = faults.size();
    refuseUnknownFields();
    if (!ID.matcher(id).matches()) {
      problem(
          "id",
          "the id must be lower-case letters, digits and underscores, and start with a letter");
    }
    Optional<Base> base = choice("base", null, Base.values(), Base::key);
    Optional<MetricUnit> unit = choice("unit", null, MetricUnit.values(), MetricUnit::key);
    Optional<Polarity> polarity =
        choice("polarity", Polarity.NONE.key(), Polarity.values(), Polarity::key);
    Set<Scope> scopes = scopes();
    CellSum numerator = new CellSumNode(this, "numerator").read(node);
    CellSum denominator = new CellSumNode(this, "denominator").read(node);
    base.ifPresent(value -> new MetricRules(this, value).check(unit, numerator, denominator));
    if (scopes.stream().anyMatch(scope -> scope != Scope.AREA)
        && base.filter(Base::perResident).isPresent()) {
      problem("scopes", "a figure per resident is defined for the scope area only");
    }
    String nameZh = text("name_zh");
    String nameEn = text("name_en");
    String source = text("source");
    Set<String> forms = new LinkedHashSet<>(strings("forms", FORMS));
    forms.stream()
        .filter(form -> !FORMS.contains(form))
        .forEach(form -> problem("forms", "there is no form " + form + ", only " + FORMS));
    long minimum = minimum();
    boolean breaks = node.path("break_between_forms").asBoolean(false);
    if (faults.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Metric(
            id,
            nameZh,
            nameEn,
            unit.orElseThrow(),
            base.orElseThrow(),
            polarity.orElseThrow(),
            numerator,
            denominator,
            minimum,
            forms,
            scopes,
            breaks,
            source));
  }

  private void refuseUnknownFields() {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!FIELDS.contains(name)) {
        problem(name, "there is no field " + name + ", only " + FIELDS);
      }
    }
  }

  private String text(String field) {
    String text = node.path(field).asText("").strip();
    if (text.isEmpty()) {
      problem(field, field + " is missing");
    }
    return text;
  }

  private long minimum() {
    JsonNode value = node.path("minimum_denominator");
    if (value.isMissingNode()) {
      return 0;
    }
    if (!value.isIntegralNumber() || value.asLong() < 0) {
      problem("minimum_denominator", "minimum_denominator must be a whole number, 0 or more");
    }
    return value.asLong();
  }

  private <T> Optional<T> choice(String field, String preset, T[] all, Function<T, String> key) {
    String text = node.path(field).asText(preset);
    Optional<T> found = Arrays.stream(all).filter(each -> key.apply(each).equals(text)).findFirst();
    if (found.isEmpty()) {
      List<String> keys = Arrays.stream(all).map(key).toList();
      problem(
          field, field + (text == null ? " is missing" : " cannot be " + text) + ", only " + keys);
    }
    return found;
  }

  private Set<Scope> scopes() {
    Set<Scope> scopes = new LinkedHashSet<>();
    List<Scope> allowed =
        Arrays.stream(Scope.values()).filter(scope -> scope != Scope.UNKNOWN).toList();
    List<String> keys = allowed.stream().map(Scope::key).toList();
    for (String key : strings("scopes", keys)) {
      allowed.stream()
          .filter(scope -> scope.key().equals(key))
          .findFirst()
          .ifPresentOrElse(
              scopes::add, () -> problem("scopes", "there is no scope " + key + ", only " + keys));
    }
    return scopes;
  }

  private List<String> strings(String field, List<String> preset) {
    JsonNode list = node.path(field);
    if (list.isMissingNode()) {
      return preset;
    }
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    if (!list.isArray() || texts.isEmpty()) {
      problem(field, field + " must be a non-empty list");
    }
    return texts;
  }
}
