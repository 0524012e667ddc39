package ogi.override;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.document.AddressBook;

/**
 * What an office has settled by hand, kept in a file so that it survives every new run: filer,
 * level, kind, scope and year of documents, and decisions about findings. One line settles one
 * field of one target.
 */
public final class Overrides implements Serializable {
  private static final long serialVersionUID = 1;
  private static final List<String> COLUMNS = List.of("target", "field", "value");

  private final AddressBook<EnumMap<Field, Ruling>> documents = new AddressBook<>();
  private final LinkedHashMap<String, EnumMap<Field, Ruling>> byTarget = new LinkedHashMap<>();

  private Overrides() {}

  /** Nothing is settled. */
  public static Overrides none() {
    return new Overrides();
  }

  /**
   * Reads the file's records.
   *
   * @param records the first names the columns {@code target, field, value} and perhaps {@code
   *     note}; others are not read
   * @param faults every problem is added, with the record it stands in
   */
  public static Overrides of(List<List<String>> records, List<String> faults) {
    Overrides overrides = new Overrides();
    List<String> names = records.isEmpty() ? List.of() : records.get(0);
    if (!names.containsAll(COLUMNS)) {
      faults.add("--overrides: the first line must name the columns target, field and value");
      return overrides;
    }
    for (int i = 1; i < records.size(); i++) {
      overrides.add(records.get(i), names, i + 1, faults);
    }
    return overrides;
  }

  private void add(List<String> record, List<String> names, int number, List<String> faults) {
    String place = "--overrides, record " + number + ": ";
    String target = cell(record, names, "target");
    String key = cell(record, names, "field");
    String value = cell(record, names, "value");
    Optional<Field> field = Field.of(key);
    if (record.size() > names.size()) {
      faults.add(
          "%shas %d cells, but the first line names %d columns; a comma inside a note needs quotation marks"
              .formatted(place, record.size(), names.size()));
    }
    if (target.isEmpty()) {
      faults.add(place + "target is empty");
    } else if (field.isEmpty()) {
      faults.add(place + "no field is called '" + key + "'; one of " + Field.keys());
    } else if (!field.get().accepts(value)) {
      faults.add(place + key + " must be " + field.get().wanted() + ", not '" + value + "'");
    } else {
      Ruling ruling = new Ruling(target, field.get(), value, cell(record, names, "note"), number);
      EnumMap<Field, Ruling> rulings =
          byTarget.computeIfAbsent(target, t -> new EnumMap<>(Field.class));
      Ruling other = rulings.putIfAbsent(ruling.field(), ruling);
      if (other != null && !other.value().equals(value)) {
        faults.add(
            place + key + " of " + target + " is settled differently in record " + other.record());
      }
      documents.put(target, rulings);
    }
  }

  private static String cell(List<String> record, List<String> names, String name) {
    int at = names.indexOf(name);
    return at >= 0 && at < record.size() ? record.get(at).strip() : "";
  }

  public boolean isEmpty() {
    return byTarget.isEmpty();
  }

  /**
   * What is settled about a report: by its own id before its document's hash, before its address.
   */
  public Map<Field, Ruling> of(String reportId, String documentId, String uri) {
    if (isEmpty()) {
      return Map.of();
    }
    EnumMap<Field, Ruling> all = new EnumMap<>(Field.class);
    documents.find(uri).ifPresent(all::putAll);
    all.putAll(byTarget.getOrDefault(documentId, new EnumMap<>(Field.class)));
    all.putAll(byTarget.getOrDefault(reportId, new EnumMap<>(Field.class)));
    all.remove(Field.STATUS);
    return all;
  }

  /** What was decided about a finding. */
  public Optional<Decision> decision(String anomalyId) {
    return Optional.ofNullable(byTarget.get(anomalyId))
        .map(rulings -> rulings.get(Field.STATUS))
        .map(ruling -> new Decision(ruling.value(), ruling.note()));
  }

  /** Every line, in the order of the targets in the file. */
  public List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>();
    byTarget.values().forEach(rulings -> all.addAll(rulings.values()));
    return all;
  }
}
