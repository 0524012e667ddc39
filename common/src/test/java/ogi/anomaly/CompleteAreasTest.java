package ogi.anomaly;

import static ogi.anomaly.GivenPeers.body;
import static ogi.anomaly.GivenPeers.map;
import static ogi.anomaly.GivenPeers.peer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import org.junit.jupiter.api.Test;

/** When an area's figures must equal the sum of those inside it. */
class CompleteAreasTest {
  private static final Filer AREA = body("320113", Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "");
  private static final Filer ONE = department("甲局", Scope.OWN);
  private static final Filer OTHER = department("乙局", Scope.OWN);

  @Test
  void anOfficesRosterWhoseBodiesAllReportedMakesTheAreaComplete() {
    assertThat(complete(List.of(AREA, ONE, OTHER), roster(AREA, ONE, OTHER)))
        .containsExactly(AREA.id());
  }

  @Test
  void anAbsentBodyOrAnUnknownScopeLeavesItOpen() {
    assertThat(complete(List.of(AREA, ONE), roster(AREA, ONE, OTHER))).isEmpty();
    Filer unknown = department("乙局", Scope.UNKNOWN);
    assertThat(complete(List.of(AREA, ONE, unknown), roster(AREA, ONE, OTHER))).isEmpty();
  }

  @Test
  void aRosterWithoutTheGovernmentsOwnBodiesSaysNothing() {
    Filer town = body("320113001", Level.TOWNSHIP, Kind.GOVERNMENT, Scope.AREA, "");
    assertThat(complete(List.of(AREA, town), roster(AREA, town))).isEmpty();
    assertThat(complete(List.of(AREA, ONE, OTHER), Roster.standard())).isEmpty();
  }

  @Test
  void equalityIsDemandedOnlyOfACompleteArea() {
    assertThat(found(roster(AREA, ONE, OTHER), 551)).containsExactly("G02");
    assertThat(found(roster(AREA, ONE, OTHER), 550)).isEmpty();
    assertThat(found(Roster.standard(), 551)).isEmpty();
  }

  private static List<String> found(Roster roster, double whole) {
    List<Peer> province = PeerExamples.province(whole, 200, 350);
    return PeerExamples.found(HierarchyFaults.judge(province, CompleteAreas.of(province, roster)))
        .stream()
        .map(Anomaly::code)
        .toList();
  }

  private static Set<String> complete(List<Filer> reported, Roster roster) {
    List<Peer> peers = new ArrayList<>();
    reported.forEach(filer -> peers.add(peer(filer, 2022, map(f -> {}), Map.of())));
    return CompleteAreas.of(peers, roster);
  }

  private static Roster roster(Filer... bodies) {
    return Roster.of(
        List.of(bodies).stream()
            .map(
                f ->
                    new RosterEntry(
                        f.id(),
                        f.name(),
                        f.regionCode(),
                        f.provinceCode(),
                        f.level(),
                        f.kind(),
                        2008,
                        2099))
            .toList());
  }

  private static Filer department(String name, Scope scope) {
    return body("320113", Level.COUNTY, Kind.DEPARTMENT, scope, name);
  }
}
