package ogi.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

/** Which reports hold others. */
class NestingTest {
  private static final Filer NANJING =
      body("320100", Level.PREFECTURAL, Kind.GOVERNMENT, Scope.AREA);
  private static final Filer QIXIA = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
  private static final Filer OFFICE = body("320113", Level.COUNTY, Kind.OFFICE, Scope.OWN);

  @Test
  void anAreaHoldsWhatLiesInsideIt() {
    assertThat(Nesting.holds(NANJING, QIXIA)).isTrue();
    assertThat(Nesting.holds(QIXIA, OFFICE)).isTrue();
    assertThat(Nesting.holds(QIXIA, NANJING)).isFalse();
    assertThat(Nesting.holds(QIXIA, QIXIA)).isFalse();
    Filer wuhan = body("420100", Level.PREFECTURAL, Kind.GOVERNMENT, Scope.AREA);
    assertThat(Nesting.holds(wuhan, QIXIA)).isFalse();
  }

  @Test
  void onlyAKnownScopeHoldsOthers() {
    Filer unknown = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN);
    Filer own = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.OWN);
    Filer both = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.OWN_WITH_OFFICE);
    Filer department = body("320113", Level.COUNTY, Kind.DEPARTMENT, Scope.OWN);
    assertThat(Nesting.holds(unknown, OFFICE)).isFalse();
    assertThat(Nesting.holds(own, OFFICE)).isFalse();
    assertThat(Nesting.holds(both, OFFICE)).isTrue();
    assertThat(Nesting.holds(both, department)).isFalse();
  }

  @Test
  void aSumWithAncestorAndDescendantIsFound() {
    assertThat(Nesting.find(List.of(OFFICE, NANJING))).contains(new Nesting.Pair(NANJING, OFFICE));
    assertThat(Nesting.find(List.of(OFFICE))).isEmpty();
    Filer gulou = body("320106", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    assertThat(Nesting.find(List.of(QIXIA, gulou))).isEmpty();
  }

  private static Filer body(String code, Level level, Kind kind, Scope scope) {
    return new Filer(code + "-" + kind.key(), "", code, "", "320000", "江苏省", level, kind, scope);
  }
}
