package ogi.simulate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.region.Gazetteer;
import ogi.region.PlaceChain;
import ogi.region.Region;
import ogi.region.Region.Standing;
import ogi.region.Region.Tier;

/**
 * Draws bodies of all levels and kinds at real places. Names are written as titles have them
 * (domain.md 2.1), long enough that they mean one place only.
 */
final class Bodies {
  private static final List<String> BUREAUS =
      List.of(
          "财政局",
          "教育局",
          "民政局",
          "司法局",
          "水利局",
          "农业农村局",
          "交通运输局",
          "自然资源局",
          "统计局",
          "审计局",
          "市场监督管理局",
          "住房和城乡建设局",
          "人力资源和社会保障局",
          "卫生健康委员会",
          "发展和改革委员会",
          "应急管理局",
          "退役军人事务局",
          "文化和旅游局",
          "行政审批局",
          "医疗保障局");
  private static final List<String> PROVINCIAL_BUREAUS =
      List.of("财政厅", "教育厅", "民政厅", "司法厅", "水利厅", "农业农村厅", "交通运输厅", "自然资源厅", "统计局", "审计厅");
  private static final List<String> ZONES = List.of("经济技术开发区", "高新技术产业开发区", "经济开发区", "高新区");
  private static final String WITH_OFFICE_AREAS = "市区县省州旗";

  private static final Bodies STANDARD = new Bodies(Gazetteer.standard());

  private final Gazetteer gazetteer;
  private final Map<Tier, List<Region>> places = new EnumMap<>(Tier.class);

  private Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Region region : gazetteer.all()) {
      boolean files = region.standing() == Standing.DIVISION && region.code().matches("\\d+");
      if (files && !region.code().startsWith("6590")) {
        places.computeIfAbsent(region.level(), tier -> new ArrayList<>()).add(region);
      }
    }
  }

  /** The body of that number; the same for the same seed. */
  static Body of(long seed, long number) {
    Random random = Dice.of(seed, Dice.Use.BODY, number);
    for (int attempt = 0; attempt < 100; attempt++) {
      Optional<Body> body = STANDARD.draw(random, number);
      if (body.isPresent()) {
        return body.get();
      }
    }
    throw new IllegalStateException("no unambiguous place in 100 draws");
  }

  private Optional<Body> draw(Random random, long number) {
    Tier tier = Tier.values()[Dice.weighted(random, 5, 15, 38, 42)];
    Region place = Dice.pick(random, places.get(tier));
    Kind kind = kind(random, tier);
    String placeName = placeName(random, place);
    PlaceChain chain = gazetteer.chainAt(placeName, 0);
    boolean plain = chain.places().equals(List.of(place)) && chain.end() == placeName.length();
    if (!plain) {
      return Optional.empty();
    }
    Level level = Level.of(tier);
    return Optional.of(
        new Body(
            number,
            name(random, placeName, place, kind),
            place.code(),
            place.name(),
            level,
            kind,
            scope(random, place, kind),
            Sizes.requests(random, level, kind)));
  }

  private static Kind kind(Random random, Tier tier) {
    return switch (tier) {
      case TOWNSHIP -> Kind.GOVERNMENT;
      case PROVINCE -> Dice.pick(random, Kind.GOVERNMENT, Kind.OFFICE, Kind.DEPARTMENT);
      default ->
          List.of(Kind.GOVERNMENT, Kind.OFFICE, Kind.DEPARTMENT, Kind.ZONE)
              .get(Dice.weighted(random, 35, 20, 38, 7));
    };
  }

  /** Places from the outside in: 洛阳市西工区, and the name alone where only one place bears it. */
  private String placeName(Random random, Region place) {
    List<Region> line = gazetteer.lineage(place);
    boolean alone = gazetteer.named(place.name()).size() == 1 && Dice.happens(random, 0.3);
    if (line.size() == 1 || alone && place.level() != Tier.TOWNSHIP) {
      return place.name();
    }
    int above = place.level() == Tier.TOWNSHIP ? Dice.between(random, 1, 2) : 1;
    StringBuilder name = new StringBuilder();
    for (int i = Math.min(above, line.size() - 1); i >= 0; i--) {
      name.append(line.get(i).name());
    }
    return name.toString();
  }

  private static String name(Random random, String placeName, Region place, Kind kind) {
    boolean province = place.level() == Tier.PROVINCE;
    boolean street = place.name().endsWith("街道");
    return placeName
        + switch (kind) {
          case OFFICE -> province ? "人民政府办公厅" : "人民政府办公室";
          case DEPARTMENT -> Dice.pick(random, province ? PROVINCIAL_BUREAUS : BUREAUS);
          case ZONE -> Dice.pick(random, ZONES) + Dice.pick(random, "管理委员会", "管委会");
          default -> street ? "办事处" : Dice.happens(random, 0.65) ? "人民政府" : "";
        };
  }

  private static Scope scope(Random random, Region place, Kind kind) {
    if (place.level() == Tier.TOWNSHIP || kind == Kind.DEPARTMENT) {
      return Scope.OWN;
    }
    String last = place.name().substring(place.name().length() - 1);
    boolean office = WITH_OFFICE_AREAS.contains(last) && Dice.happens(random, 0.3);
    if (kind == Kind.OFFICE) {
      return office ? Scope.OWN_WITH_OFFICE : Scope.OWN;
    }
    if (kind == Kind.ZONE) {
      return Dice.happens(random, 0.4) ? Scope.AREA : Scope.OWN;
    }
    return office ? Scope.OWN_WITH_OFFICE : Dice.happens(random, 0.7) ? Scope.AREA : Scope.UNKNOWN;
  }
}
