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

  @Test
  void aZoneLiesInsideTheGovernmentThatRunsItAndThoseAroundIt() {
    Filer zone = zone("360700-zone-赣州经济技术开发区", Kind.ZONE, Scope.AREA);
    Filer ganzhou = body("360700", Level.PREFECTURAL, Kind.GOVERNMENT, Scope.AREA);
    Filer jiangxi = body("360000", Level.PROVINCIAL, Kind.GOVERNMENT, Scope.AREA);
    Filer zhanggong = body("360702", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA);
    assertThat(Nesting.holds(ganzhou, zone)).isTrue();
    assertThat(Nesting.holds(jiangxi, zone)).isTrue();
    assertThat(Nesting.holds(zhanggong, zone)).as("a district beside it").isFalse();
    assertThat(Nesting.holds(zone, ganzhou)).isFalse();
    assertThat(Nesting.find(List.of(zone, zhanggong))).isEmpty();
    assertThat(Nesting.find(List.of(zone, ganzhou))).contains(new Nesting.Pair(ganzhou, zone));
  }

  @Test
  void aZoneHoldsItsOfficeAndTheBodiesThatBearItsName() {
    Filer zone = zone("360700-zone-赣州经济技术开发区", Kind.ZONE, Scope.AREA);
    Filer alone = zone("360700-zone-赣州经济技术开发区", Kind.ZONE, Scope.OWN);
    Filer office = zone("360700-zone-赣州经济技术开发区/office", Kind.ZONE, Scope.OWN);
    Filer finance = zone("360700-department-赣州经济技术开发区财政局", Kind.DEPARTMENT, Scope.OWN);
    Filer citys = zone("360700-department-财政局", Kind.DEPARTMENT, Scope.OWN);
    Filer other = zone("360700-zone-龙南经济技术开发区", Kind.ZONE, Scope.AREA);
    assertThat(Nesting.holds(zone, office)).isTrue();
    assertThat(Nesting.holds(zone, finance)).isTrue();
    assertThat(Nesting.holds(zone, citys)).isFalse();
    assertThat(Nesting.holds(zone, other)).isFalse();
    assertThat(Nesting.holds(alone, finance)).as("scope known to be its own").isFalse();
    assertThat(Nesting.holds(office, finance)).isFalse();
    assertThat(Nesting.find(List.of(office, zone))).contains(new Nesting.Pair(zone, office));
    assertThat(Nesting.find(List.of(zone, other, citys))).isEmpty();
  }

  private static Filer zone(String id, Kind kind, Scope scope) {
    return new Filer(id, "", "360700", "", "360000", "江西省", Level.PREFECTURAL, kind, scope);
  }

  private static Filer body(String code, Level level, Kind kind, Scope scope) {
    return new Filer(code + "-" + kind.key(), "", code, "", "320000", "江苏省", level, kind, scope);
  }
}
