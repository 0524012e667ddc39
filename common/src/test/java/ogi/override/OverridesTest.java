package ogi.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static final List<String> HEADING = List.of("target", "field", "value", "note");

  private final List<String> faults = new ArrayList<>();

  @Test
  void aDocumentIsNamedByItsAddressOrTheEndOfItOrItsHash() {
    Overrides overrides =
        overrides(
            List.of("2021/a.html", "year", "2020", ""),
            List.of("abc", "level", "county", ""),
            List.of("r1", "level", "prefectural", "the report knows best"));
    Map<Field, Ruling> all = overrides.of("r1", "abc", "file:/data/2021/a.html");
    assertThat(all.get(Field.YEAR).value()).isEqualTo("2020");
    assertThat(all.get(Field.LEVEL).value()).isEqualTo("prefectural");
    assertThat(overrides.of("r2", "abc", "file:/b.html").get(Field.LEVEL).value())
        .isEqualTo("county");
    assertThat(overrides.of("r2", "def", "file:/data/2020/a.html")).isEmpty();
  }

  @Test
  void aDecisionAboutAFindingHasItsNote() {
    Overrides overrides = overrides(List.of("A01-123", "status", "dismissed", "电话核实"));
    assertThat(overrides.decision("A01-123")).contains(new Decision("dismissed", "电话核实"));
    assertThat(overrides.decision("A01-124")).isEmpty();
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirRecord() {
    overrides(
        List.of("", "year", "2021", ""),
        List.of("a", "colour", "red", ""),
        List.of("a", "year", "1821", ""),
        List.of("a", "level", "town", ""),
        List.of("a", "region_code", "999999", ""),
        List.of("a", "status", "gone", ""),
        List.of("a", "kind", "office", ""),
        List.of("a", "kind", "zone", ""));
    assertThat(faults)
        .hasSize(7)
        .element(1)
        .asString()
        .startsWith("--overrides, record 3: no field is called 'colour'");
    assertThat(faults.get(6))
        .isEqualTo("--overrides, record 9: kind of a is settled differently in record 8");
  }

  @Test
  void aNoteThatACommaCutInTwoIsToldAndNotLost() {
    overrides(List.of("a", "year", "2021", "they said", "the title is wrong"));
    assertThat(faults)
        .singleElement()
        .asString()
        .isEqualTo(
            "--overrides, record 2: has 5 cells, but the first line names 4 columns;"
                + " a comma inside a note needs quotation marks");
  }

  @Test
  void aFileWithoutItsColumnsIsRefused() {
    Overrides.of(List.of(List.of("document", "year")), faults);
    assertThat(faults).singleElement().asString().contains("target, field and value");
  }

  @SafeVarargs
  private Overrides overrides(List<String>... records) {
    List<List<String>> all = new ArrayList<>(List.of(HEADING));
    for (List<String> record : records) {
      all.add(record);
    }
    return Overrides.of(all, faults);
  }
}
