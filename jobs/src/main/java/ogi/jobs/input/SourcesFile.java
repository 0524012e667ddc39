package ogi.jobs.input;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.document.AddressBook;
import ogi.document.SourceFacts;

/**
 * What the collector knows of each document: a CSV file with a column {@code document} (path or
 * file name) and any of {@code url, retrieved, title, site, publisher}. Other columns are not read.
 */
public final class SourcesFile implements Serializable {
  private static final List<String> FACTS =
      List.of("url", "retrieved", "title", "site", "publisher");

  /** Length of 2026-01-31; a time may follow. */
  private static final int ISO_DATE = 10;

  private final AddressBook<List<String>> byDocument = new AddressBook<>();

  private SourcesFile() {}

  /** Nothing is known. */
  public static SourcesFile none() {
    return new SourcesFile();
  }

  /** Reads the file's text; problems are added to the list, each with its line. */
  public static SourcesFile parse(String text, List<String> faults) {
    SourcesFile sources = new SourcesFile();
    List<List<String>> records = CsvRecords.parse(text);
    List<String> names = records.isEmpty() ? List.of() : records.get(0);
    if (!names.contains("document")) {
      faults.add("--sources: the first line must name the columns, document among them");
      return sources;
    }
    for (int i = 1; i < records.size(); i++) {
      sources.add(row(names, records.get(i)), "--sources, record " + (i + 1) + ": ", faults);
    }
    return sources;
  }

  private static Map<String, String> row(List<String> names, List<String> fields) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
      row.put(names.get(i), fields.get(i).strip());
    }
    return row;
  }

  private void add(Map<String, String> row, String place, List<String> faults) {
    String document = row.getOrDefault("document", "");
    String retrieved = row.getOrDefault("retrieved", "");
    if (document.isEmpty()) {
      faults.add(place + "document is empty");
    } else if (!retrieved.isEmpty() && !isDate(retrieved)) {
      faults.add(place + "retrieved is no ISO date: " + retrieved);
    } else {
      List<String> facts = FACTS.stream().map(name -> row.getOrDefault(name, "")).toList();
      if (byDocument.put(document, facts).filter(other -> !other.equals(facts)).isPresent()) {
        faults.add(place + document + " is there twice with different facts");
      }
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text.length() > ISO_DATE ? text.substring(0, ISO_DATE) : text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** What is known of the document at an address. */
  public SourceFacts of(String uri) {
    return byDocument
        .find(uri)
        .map(f -> new SourceFacts(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4)))
        .orElse(SourceFacts.NONE);
  }
}
