package ogi.check.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.form.Form;
import ogi.form.Forms;
import org.junit.jupiter.api.Test;

class GoneFiguresTest {
  private static final Form FORM = Forms.f2021();

  private static Planted with(Set<Integer> blank, String... changes) {
    long[] truth = FilledTable.of(FORM, new Random(5), 500);
    long[] printed = truth.clone();
    for (String change : changes) {
      String[] parts = change.split("=", 2);
      printed[FORM.cell(parts[0]).index()] =
          parts[1].chars().allMatch(Character::isDigit)
              ? Long.parseLong(parts[1])
              : truth[FORM.cell(parts[1]).index()];
    }
    return new Planted(FORM, truth, printed, List.of(), blank);
  }

  private static int index(String cell) {
    return FORM.cell(cell).index();
  }

  @Test
  void aFigureTypedOverIsGivenBack() {
    Planted one = with(Set.of(), "requests.granted.natural_person=987654");
    assertThat(GoneFigures.of(one)).containsExactly(index("requests.granted.natural_person"));
    assertThat(GoneFigures.open(one)).isFalse();
  }

  @Test
  void figuresThatChangedPlacesAreNotLost() {
    Planted swapped =
        with(
            Set.of(),
            "requests.new.natural_person=requests.new.total",
            "requests.new.total=requests.new.natural_person");
    assertThat(GoneFigures.of(swapped)).isEmpty();
    assertThat(GoneFigures.open(swapped)).isFalse();
  }

  @Test
  void fourCornersAreOpen() {
    Set<Integer> corners =
        Set.of(
            index("requests.granted.natural_person"),
            index("requests.granted.company"),
            index("requests.partly_granted.natural_person"),
            index("requests.partly_granted.company"));
    assertThat(GoneFigures.open(with(corners))).isTrue();
    Set<Integer> three = Set.copyOf(corners.stream().sorted().limit(3).toList());
    assertThat(GoneFigures.open(with(three))).isFalse();
  }
}
