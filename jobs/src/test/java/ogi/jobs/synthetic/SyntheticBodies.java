package ogi.jobs.synthetic;

import java.util.ArrayList;
import java.util.List;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * Bodies at real places: all governments from the provinces down to the townships, then bureaus of
 * the counties, as many as asked for. Some do not say what their reports cover.
 */
final class SyntheticBodies {
  private static final int UNKNOWN_SCOPE = 37;

  private SyntheticBodies() {}

  /** The first bodies of that order; a small number is spread over all levels. */
  static List<Filer> of(int number) {
    List<Region> all =
        Gazetteer.standard().all().stream()
            .filter(region -> region.standing() == Region.Standing.DIVISION)
            .filter(region -> !region.code().equals(Gazetteer.XPCC))
            .toList();
    List<Filer> bodies = new ArrayList<>();
    governments(bodies, all, Region.Tier.PROVINCE, 31);
    governments(bodies, all, Region.Tier.PREFECTURE, Math.max(12, number / 20));
    governments(bodies, all, Region.Tier.COUNTY, Math.max(60, number / 6));
    governments(bodies, all, Region.Tier.TOWNSHIP, number / 5);
    List<Region> counties =
        all.stream().filter(region -> region.level() == Region.Tier.COUNTY).toList();
    for (int i = 0; bodies.size() < number; i++) {
      Region county = counties.get(i % counties.size());
      bodies.add(bureau(FilerCorrection.government(county), i / counties.size(), i));
    }
    return bodies.subList(0, number);
  }

  private static void governments(
      List<Filer> bodies, List<Region> all, Region.Tier tier, int most) {
    Scope scope = tier == Region.Tier.TOWNSHIP ? Scope.OWN : Scope.AREA;
    all.stream()
        .filter(region -> region.level() == tier)
        .limit(most)
        .map(FilerCorrection::government)
        .forEach(filer -> bodies.add(as(filer, filer.id(), filer.name(), filer.kind(), scope)));
  }

  private static Filer bureau(Filer government, int bureau, int number) {
    Scope scope = number % UNKNOWN_SCOPE == 0 ? Scope.UNKNOWN : Scope.OWN;
    return as(
        government,
        government.regionCode() + "-department-" + bureau,
        government.region() + "第" + bureau + "局",
        Kind.DEPARTMENT,
        scope);
  }

  private static Filer as(Filer of, String id, String name, Kind kind, Scope scope) {
    Level level = of.level();
    return new Filer(
        id,
        name,
        of.regionCode(),
        of.region(),
        of.provinceCode(),
        of.province(),
        level,
        kind,
        scope);
  }
}
