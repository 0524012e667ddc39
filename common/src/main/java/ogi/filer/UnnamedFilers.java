package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Resolves 我局, 我县, 我镇 through the rest of the text and the official host, when nothing names the
 * filer. What is found this way is never certain, and two kinds of evidence that disagree find
 * nothing.
 */
final class UnnamedFilers {
  /** 区财政局, 市城市管理局: a bureau named without its place. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:^|[由与和,。:：;]|现将|公布|联系)([县区市州旗](?!级|政府|委|直)\\p{IsHan}{2,12}?(?:局|委员会))(?!长|领导|属)");

  private static final Pattern DEPARTMENTS = Pattern.compile("/(bm(?:zf)?xxgk[a-z]{0,4})/");

  private final Gazetteer gazetteer;
  private final HostPlaces hosts;
  private final Whereabouts whereabouts;

  UnnamedFilers(Gazetteer gazetteer, HostPlaces hosts, Whereabouts whereabouts) {
    this.gazetteer = gazetteer;
    this.hosts = hosts;
    this.whereabouts = whereabouts;
  }

  /**
   * A body found without its name.
   *
   * @param organ its place and kind; its name is as much as is known of it
   * @param self how it speaks of itself
   * @param by what led to it
   * @param confidence how far to rely on it
   * @param named whether the words tell the body apart from others of its place
   */
  record Found(Organ organ, String self, String by, Certainty confidence, boolean named) {}

  /**
   * The body that speaks.
   *
   * @param bare a bureau that title or text names without its place: 县应急管理局
   */
  Optional<Found> find(Narrative text, String url, Optional<BareName> bare) {
    List<String> labels = Host.labels(url);
    Optional<String> bureau = bare.map(BareName::own).or(() -> HostBureaus.name(labels));
    Optional<SelfWords> heard =
        bare.map(BareName::self)
            .or(() -> SelfWords.in(text.whole()))
            .or(() -> bureau.isEmpty() ? departmentInPath(url) : Optional.empty());
    if (heard.isEmpty() && bureau.isEmpty()) {
      return townByAccount(text, url);
    }
    SelfWords self = heard.orElseGet(() -> SelfWords.ofBureau(bureau.get(), bureau.get()));
    Optional<Region> registered = CreditCodes.place(gazetteer, url, text.whole());
    if (registered.filter(self::fits).isPresent()) {
      Region place = registered.get();
      return found(self, place, text, bureau, place.code(), Certainty.MEDIUM);
    }
    HostPlaces.Told told = hosts.of(labels);
    List<Region> byHost = told.places().stream().filter(self::fits).toList();
    Map<Region, Integer> mentions = PlaceMentions.in(gazetteer, text.whole());
    List<Region> mentioned = mentions.keySet().stream().filter(self::fits).toList();
    List<Region> both = mentioned.stream().filter(r -> within(r, told.places())).toList();
    if (both.size() == 1) {
      return found(self, both.get(0), text, bureau, both.get(0).name(), Certainty.MEDIUM);
    }
    Optional<Region> one = both.isEmpty() ? one(byHost) : Optional.empty();
    if (one.isPresent()) {
      return found(self, one.get(), text, bureau, String.join(".", labels), Certainty.LOW);
    }
    if (labels.isEmpty() && mentioned.size() == 1) {
      return found(self, mentioned.get(0), text, bureau, mentioned.get(0).name(), Certainty.LOW);
    }
    // “潼关林业”微信公众号: accounts and sites are asked last, and only where nothing else speaks.
    return mentions.isEmpty()
        ? whereabouts
            .find(text, url)
            .filter(self::fits)
            .flatMap(r -> found(self, r, text, bureau, r.name(), Certainty.LOW))
            .or(() -> ownSite(self, text))
        : Optional.empty();
  }

  /** The folder of a site in which departments publish: 部门信息公开目录. */
  private static Optional<SelfWords> departmentInPath(String url) {
    Matcher folder = DEPARTMENTS.matcher(url);
    return folder.find() ? Optional.of(SelfWords.ofBureau(folder.group(1), "")) : Optional.empty();
  }

  /** 我局 that speaks of one site only, of a bureau of a province: 甘肃林业和草原局门户网站. */
  private Optional<Found> ownSite(SelfWords self, Narrative text) {
    List<Whereabouts.Owned> sites = whereabouts.owned(text.whole()).stream().distinct().toList();
    if (self.kind() != Kind.DEPARTMENT || self.area() != '\0' || sites.size() != 1) {
      return Optional.empty();
    }
    Region place = sites.get(0).place();
    String own = sites.get(0).own();
    return found(self, place, text, Optional.of(own), place.name() + own, Certainty.LOW);
  }

  /** “大美安定”微信公众号 in a text from 大兴区, which says nothing else of its author: 安定镇. */
  private Optional<Found> townByAccount(Narrative text, String url) {
    List<String> accounts = SiteNames.accounts(text.whole());
    Optional<Region> county =
        accounts.isEmpty()
            ? Optional.empty()
            : whereabouts.find(text, url).filter(place -> place.level() == Tier.COUNTY);
    List<Region> towns =
        county.stream()
            .flatMap(place -> gazetteer.children(place).stream())
            .filter(town -> accounts.stream().anyMatch(account -> account.endsWith(stem(town))))
            .toList();
    if (towns.size() != 1) {
      return Optional.empty();
    }
    Region town = towns.get(0);
    Organ organ = new Organ(town.name(), towns, Level.TOWNSHIP, Kind.GOVERNMENT, "", false, false);
    String by = String.join(" ", accounts);
    return Optional.of(new Found(organ, by, by, Certainty.LOW, false));
  }

  /** The name of a township without its suffix; the whole name where that leaves one character. */
  private static String stem(Region town) {
    String stem = town.name().replaceFirst("(?:街道|[镇乡])$", "");
    return stem.length() < 2 ? town.name() : stem;
  }

  /**
   * The one place of the host, for zones whose own name has none: of a spelled name, or of initials
   * inside the city or province that the zone's name begins with (天津东疆… at tjbh).
   */
  Optional<Region> place(HostPlaces.Told told, String body) {
    return told.spelled()
        ? one(told.places())
        : one(told.places().stream().filter(place -> insideNamed(place, body)).toList());
  }

  private boolean insideNamed(Region place, String body) {
    return gazetteer.lineage(place).stream()
        .filter(up -> !up.equals(place))
        .anyMatch(up -> gazetteer.findStem(up).filter(body::startsWith).isPresent());
  }

  private boolean within(Region region, List<Region> areas) {
    return areas.stream().anyMatch(area -> gazetteer.within(region, area));
  }

  /** The only place, or the only prefecture: their hosts bear the bare name. */
  private static Optional<Region> one(List<Region> places) {
    if (places.size() == 1) {
      return Optional.of(places.get(0));
    }
    List<Region> upper = places.stream().filter(r -> r.level() == Tier.PREFECTURE).toList();
    return upper.size() == 1 ? Optional.of(upper.get(0)) : Optional.empty();
  }

  private Optional<Found> found(
      SelfWords self,
      Region place,
      Narrative text,
      Optional<String> bureau,
      String by,
      Certainty confidence) {
    if (self.township()) {
      return Optional.of(township(self, place, text, by, confidence));
    }
    Level level = Level.of(place.level());
    if (self.kind() == Kind.GOVERNMENT) {
      Organ organ =
          new Organ(place.name(), List.of(place), level, Kind.GOVERNMENT, "", false, false);
      return Optional.of(new Found(organ, self.self(), by, confidence, true));
    }
    Matcher bare = BARE.matcher(text.whole());
    Optional<String> own = bare.find() ? Optional.of(bare.group(1).substring(1)) : bureau;
    String name = own.map(o -> place.name() + o).orElse(self.self());
    Organ organ =
        new Organ(name, List.of(place), level, Kind.DEPARTMENT, own.orElse(""), false, false);
    return Optional.of(new Found(organ, self.self(), by, confidence, own.isPresent()));
  }

  /** The town of the county that the text names; the county alone when it names none or several. */
  private Found township(
      SelfWords self, Region county, Narrative text, String by, Certainty confidence) {
    List<Region> towns = new ArrayList<>();
    for (Region town : gazetteer.children(county)) {
      if (text.whole().contains(town.name())) {
        towns.add(town);
      }
    }
    boolean one = towns.size() == 1;
    Region place = one ? towns.get(0) : county;
    String name = one ? place.name() : self.self();
    Organ organ =
        new Organ(name, List.of(place), Level.TOWNSHIP, Kind.GOVERNMENT, "", false, false);
    return new Found(organ, self.self(), by, confidence, one);
  }
}
