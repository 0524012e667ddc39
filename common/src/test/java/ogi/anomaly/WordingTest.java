package ogi.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every kind has its words, and both languages say the same values. */
class WordingTest {
  private static Set<Integer> places(String pattern) {
    Set<Integer> places = new TreeSet<>();
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      places.add(Integer.parseInt(pattern.substring(at + 1, pattern.indexOf('}', at))));
    }
    return places;
  }

  @Test
  void thereAreSeventySixKindsWithNameAndDefinition() {
    assertThat(AnomalyKind.values())
        .hasSize(76)
        .allSatisfy(
            kind -> {
              assertThat(kind.code()).matches("[A-G][01][0-9]");
              assertThat(AnomalyKind.of(kind.code())).contains(kind);
              assertThat(kind.nameZh()).isNotBlank();
              assertThat(kind.nameEn()).isNotBlank();
              assertThat(kind.definitionZh()).isNotBlank();
              assertThat(kind.definitionEn()).isNotBlank();
            });
    assertThat(List.of(AnomalyKind.values())).extracting(AnomalyKind::code).isSorted();
  }

  @Test
  void theGroupsHaveTheSizesOfTheCatalogue() {
    for (String group : List.of("A11", "B16", "C12", "D09", "E07", "F17", "G04")) {
      assertThat(AnomalyKind.values())
          .filteredOn(kind -> kind.code().startsWith(group.substring(0, 1)))
          .hasSize(Integer.parseInt(group.substring(1)));
    }
  }

  @Test
  void everySentenceBelongsToAKindAndEveryKindHasOne() {
    assertThat(Wording.names())
        .allSatisfy(name -> assertThat(AnomalyKind.of(name.substring(0, 3))).isPresent());
    for (AnomalyKind kind : AnomalyKind.values()) {
      assertThat(Wording.names()).as(kind.code()).anyMatch(name -> name.startsWith(kind.code()));
    }
  }

  @Test
  void bothLanguagesNameTheSameValuesWithoutAGap() {
    for (String name : Wording.names()) {
      Wording.Sentence sentence = Wording.sentence(name);
      Set<Integer> places = places(sentence.patternZh());
      assertThat(places(sentence.patternEn())).as(name).isEqualTo(places);
      assertThat(places).allMatch(place -> place >= 0 && place < 8);
    }
  }

  @Test
  void aValueThatLooksLikeAPlaceIsNotFilledAgain() {
    Wording.Sentence sentence = new Wording.Sentence("甲{0}乙{1}", "a {0} b {1}");
    List<Term> terms = List.of(new Term.Words("{1}", "{1}"), Term.Number.of(5));
    assertThat(sentence.zh(terms)).isEqualTo("甲{1}乙5");
    assertThat(sentence.en(terms)).isEqualTo("a {1} b 5");
  }
}
