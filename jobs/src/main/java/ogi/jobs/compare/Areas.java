package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.compare.Area;
import ogi.compare.PeerYear;
import ogi.compare.Stratum;
import ogi.compare.roster.Roster;
import ogi.compare.roster.RosterEntry;
import ogi.compare.roster.RosterEntry.Branch;
import ogi.filer.Filer;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.table.compared.TotalRow;

/** The areas in which a report is counted, and how many bodies each should have. */
final class Areas implements PeerYear.Census {
  static final Area NATION = Area.of(Area.Type.NATION, TotalRow.NATION, "全国");
  private static final Area UNSETTLED = Area.of(Area.Type.NOT_SETTLED, "", "");

  private final Roster roster;
  private final OwnResidents own;
  private final Map<String, Map<String, Long>> listed = new HashMap<>();

  /**
   * @param own residents of places below the provinces, as an office knows them
   */
  Areas(Roster roster, OwnResidents own) {
    this.roster = roster;
    this.own = own;
  }

  /** The nation, and as far as the place is settled region, province and prefecture. */
  static List<Area> of(Filer filer) {
    return of(filer.provinceCode(), filer.regionCode());
  }

  private static List<Area> of(String provinceCode, String regionCode) {
    List<Area> areas = new ArrayList<>();
    areas.add(NATION);
    if (provinceCode.isEmpty()) {
      areas.add(UNSETTLED);
    } else if (provinceCode.equals(Filer.NATION)) {
      areas.add(Area.of(Area.Type.NATIONAL_BODIES, provinceCode, Places.name(provinceCode)));
    } else {
      String province = Places.name(provinceCode);
      Places.economicRegion(provinceCode).ifPresent(areas::add);
      areas.add(Area.of(Area.Type.PROVINCE, provinceCode, province));
      prefecture(regionCode)
          .ifPresent(
              place ->
                  areas.add(
                      new Area(
                          Area.Type.PREFECTURE,
                          place.code(),
                          place.name(),
                          provinceCode,
                          province)));
    }
    return areas;
  }

  private static Optional<Region> prefecture(String regionCode) {
    Gazetteer gazetteer = Gazetteer.standard();
    return gazetteer.findByCode(regionCode).stream()
        .flatMap(region -> gazetteer.lineage(region).stream())
        .filter(region -> region.level() == Region.Tier.PREFECTURE)
        .filter(region -> region.standing() == Region.Standing.DIVISION)
        .findFirst();
  }

  /** By the roster where it lists such bodies, otherwise the number of governments. */
  @Override
  public OptionalLong expected(Area area, Stratum stratum) {
    if (roster.isStandard()) {
      return Places.expected(area.code(), stratum.level(), stratum.kind()).number();
    }
    Map<String, Long> due =
        listed.computeIfAbsent(
            stratum.year() + " " + stratum.level().key() + " " + stratum.kind().key(),
            key -> due(stratum));
    return due.containsKey(area.code())
        ? OptionalLong.of(due.get(area.code()))
        : OptionalLong.empty();
  }

  private Map<String, Long> due(Stratum stratum) {
    Map<String, Long> due = new HashMap<>();
    for (Branch branch : roster.branches()) {
      if (branch.level() == stratum.level() && branch.kind() == stratum.kind()) {
        for (RosterEntry entry : roster.due(branch, stratum.year())) {
          of(entry.provinceCode(), entry.regionCode())
              .forEach(area -> due.merge(area.code(), 1L, Long::sum));
        }
      }
    }
    return due;
  }

  /** Of a prefecture those that an office's own file says, of larger areas those of the census. */
  @Override
  public OptionalLong residents(Area area) {
    Long listed = own.byRegion().get(area.code());
    return area.type() == Area.Type.PREFECTURE && listed != null
        ? OptionalLong.of(listed)
        : Places.residents(area.code());
  }
}
