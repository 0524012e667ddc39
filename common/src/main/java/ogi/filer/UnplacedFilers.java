package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * The rung and sort of a body of which no place is known: 我镇 is the government of a township, 我局
 * under 区委区政府 the bureau of a county. Never certain, and nothing where the words point two ways.
 */
final class UnplacedFilers {
  /** The area that a text speaks of as its own. */
  private static final Pattern OWN_AREA =
      Pattern.compile("(?<![各管发国建])([县区市旗州盟])委[、,和]?\\1?(?:人民)?政府|[我本全]([县区市旗州盟])(?![级域])");

  /** A 区 that is no district, or a place above one. */
  private static final Pattern OTHER_AREA =
      Pattern.compile("自治区|新区|开发区|高新区|经开区|管委会|管理区|示范区|园区|林区|特区");

  private static final Pattern INSTITUTION = Pattern.compile("[我本](?:院|中心|馆|所|校|站|公司|部门)");

  /** 海洋发展局认真贯彻落实: a bureau whose place was overwritten by advertising. */
  private static final Pattern BUREAU =
      Pattern.compile("\\p{IsHan}{2}(?:局|委员会|厅)(?=认真|根据|依据|按照|深入|坚持|严格|高度重视|编制)");

  private UnplacedFilers() {}

  /**
   * The body that speaks, without a place.
   *
   * @param bare a bureau that title or text names without its place
   * @param where the report is from, when that is known
   */
  static Optional<UnnamedFilers.Found> find(
      Narrative text, Optional<BareName> bare, Optional<Region> where) {
    Optional<SelfWords> heard = bare.map(BareName::self).or(() -> SelfWords.in(text.whole()));
    if (heard.isEmpty() || INSTITUTION.matcher(text.whole()).find()) {
      return Optional.empty();
    }
    SelfWords self = heard.get();
    Optional<Level> level = self.township() ? Optional.of(Level.TOWNSHIP) : level(self, text);
    if (level.isEmpty() || where.filter(place -> !above(place, level.get())).isPresent()) {
      return Optional.empty();
    }
    Organ organ = new Organ(self.self(), List.of(), level.get(), self.kind(), "", false, false);
    return Optional.of(
        new UnnamedFilers.Found(organ, self.self(), self.self(), Certainty.LOW, false));
  }

  private static Optional<Level> level(SelfWords self, Narrative text) {
    Set<Character> areas = new TreeSet<>();
    if (self.area() != '\0') {
      areas.add(self.area());
    }
    Matcher own = OWN_AREA.matcher(text.whole());
    while (own.find()) {
      areas.add((own.group(1) == null ? own.group(2) : own.group(1)).charAt(0));
    }
    if (areas.size() != 1) {
      return Optional.empty();
    }
    char area = areas.iterator().next();
    boolean other = area == '区' && OTHER_AREA.matcher(text.whole()).find();
    return other ? Optional.empty() : SelfWords.level(area);
  }

  private static boolean above(Region place, Level level) {
    return level == Level.PROVINCIAL
        ? place.level() == Tier.PROVINCE
        : Level.of(place.level()).compareTo(level) < 0;
  }

  /** The sort of body alone, when its rung is not known either. */
  static Optional<Kind> kind(Narrative text, Optional<BareName> bare) {
    Optional<Kind> heard =
        bare.map(BareName::self).or(() -> SelfWords.in(text.whole())).map(SelfWords::kind);
    if (heard.isPresent()) {
      return heard;
    }
    for (Line line : text.outsideTables()) {
      if (BUREAU.matcher(line.text()).find()) {
        return Optional.of(Kind.DEPARTMENT);
      }
    }
    return Optional.empty();
  }
}
