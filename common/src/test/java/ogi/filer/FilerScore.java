package ogi.filer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Standing;

/** Right, wrong and refused answers on filers and years, by what was asked. */
final class FilerScore {
  /** What was asked. */
  enum Field {
    PROVINCE,
    COUNTY,
    LEVEL,
    KIND,
    SCOPE,
    YEAR
  }

  /**
   * The truth about one document; an empty word is not known or does not apply, and is not asked.
   *
   * @param about what is shown for it when an answer is wrong
   */
  record Expected(
      String about,
      String province,
      String prefecture,
      String county,
      String level,
      String kind,
      String scope,
      String year) {
    /** What is left when some of it is not asked. */
    Expected without(Expected other) {
      return new Expected(
          about,
          other.province.isEmpty() ? province : "",
          other.prefecture.isEmpty() ? prefecture : "",
          other.county.isEmpty() ? county : "",
          other.level.isEmpty() ? level : "",
          other.kind.isEmpty() ? kind : "",
          other.scope.isEmpty() ? scope : "",
          other.year.isEmpty() ? year : "");
    }
  }

  private final Map<Field, int[]> counts = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> wrongAtHigh = new ArrayList<>();
  private int documents;

  FilerScore() {
    for (Field field : Field.values()) {
      counts.put(field, new int[3]);
    }
  }

  void add(Expected expected, Optional<Filer> found, Optional<Integer> year) {
    add(expected, found, Optional.empty(), Optional.empty(), year);
  }

  /** One document; {@code where} it is from and what sort speaks when nobody knows who filed it. */
  void add(
      Expected expected,
      Optional<Filer> found,
      Optional<Region> where,
      Optional<Kind> sort,
      Optional<Integer> year) {
    documents++;
    Grounds grounds = found.map(Filer::grounds).orElse(Grounds.NONE);
    Optional<String> province =
        found
            .map(Filer::province)
            .filter(name -> !name.isEmpty())
            .or(() -> where.map(place -> Gazetteer.standard().province(place).name()));
    Certainty place = grounds.place().confidence();
    answer(Field.PROVINCE, expected.province(), province, place, expected);
    Optional<Region> region =
        found.map(Filer::regionCode).flatMap(Gazetteer.standard()::findByCode).or(() -> where);
    county(expected, region, place);
    Optional<String> level = found.map(filer -> filer.level().key());
    answer(Field.LEVEL, expected.level(), level, grounds.level().confidence(), expected);
    Optional<String> kind = found.map(Filer::kind).or(() -> sort).map(Kind::key);
    answer(Field.KIND, expected.kind(), kind, grounds.kind().confidence(), expected);
    Optional<String> scope =
        found.map(Filer::scope).filter(s -> s != Scope.UNKNOWN).map(Scope::key);
    String asked = expected.scope().equals(Scope.UNKNOWN.key()) ? "" : expected.scope();
    answer(Field.SCOPE, asked, scope, grounds.scope().confidence(), expected);
    answer(Field.YEAR, expected.year(), year.map(y -> "" + y), Certainty.MEDIUM, expected);
  }

  /** The smallest asked place: its county, or else its prefecture. */
  private void county(Expected expected, Optional<Region> region, Certainty place) {
    String asked = expected.county().isEmpty() ? expected.prefecture() : expected.county();
    List<Region> line = region.map(Gazetteer.standard()::lineage).orElse(List.of());
    boolean within =
        line.stream().anyMatch(r -> r.name().equals(asked) || r.standing() == Standing.STATISTICAL);
    Optional<String> answer = region.map(r -> within ? asked : r.name());
    answer(Field.COUNTY, asked, answer, place, expected);
  }

  private void answer(
      Field field, String asked, Optional<String> answer, Certainty confidence, Expected expected) {
    if (asked.isEmpty()) {
      return;
    }
    boolean right = answer.filter(asked::equals).isPresent();
    counts.get(field)[answer.isEmpty() ? 2 : right ? 0 : 1]++;
    if (answer.isPresent() && !right) {
      String what =
          "%s: %s is %s, not %s".formatted(expected.about(), key(field), asked, answer.get());
      wrong.add(what);
      if (confidence == Certainty.HIGH) {
        wrongAtHigh.add(what);
      }
    }
  }

  void merge(FilerScore other) {
    documents += other.documents;
    other.counts.forEach(
        (field, count) -> {
          for (int i = 0; i < count.length; i++) {
            counts.get(field)[i] += count[i];
          }
        });
    wrong.addAll(other.wrong);
    wrongAtHigh.addAll(other.wrongAtHigh);
  }

  int right(Field field) {
    return counts.get(field)[0];
  }

  int wrong(Field field) {
    return counts.get(field)[1];
  }

  int refused(Field field) {
    return counts.get(field)[2];
  }

  /** Sorted, since documents are scored in parallel. */
  List<String> wrong() {
    return wrong.stream().sorted().toList();
  }

  List<String> wrongAtHigh() {
    return wrongAtHigh.stream().sorted().toList();
  }

  /** One line of the page for each field that was asked. */
  String lines(String name) {
    StringBuilder out = new StringBuilder();
    for (Field field : Field.values()) {
      int asked = right(field) + wrong(field) + refused(field);
      if (asked > 0) {
        int answered = right(field) + wrong(field);
        out.append(
            "| %s | %d | %s | %d | %d | %d | %s | %s |\n"
                .formatted(
                    name,
                    documents,
                    key(field),
                    right(field),
                    wrong(field),
                    refused(field),
                    share(right(field), answered),
                    share(refused(field), asked)));
      }
    }
    return out.toString();
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(java.util.Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  private static String key(Field field) {
    return field.name().toLowerCase(java.util.Locale.ROOT);
  }
}
