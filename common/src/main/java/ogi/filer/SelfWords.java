package ogi.filer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * How a text that names nobody speaks of its author: 我局, 我县, 本街道; and of the government above it.
 *
 * @param self the word that tells the sort of body: 我局
 * @param kind what sort of body says so
 * @param township whether it is the government of a township
 * @param area the last character of its area's name, or 0 when the text does not tell
 */
record SelfWords(String self, Kind kind, boolean township, char area) {
  /** The area of a bureau of a province or autonomous region. */
  static final char PROVINCE = '省';

  private static final Pattern BUREAU = Pattern.compile("[我本](?:局|委(?!托|员)|厅|分局|支队)");
  private static final Pattern TOWN = Pattern.compile("[我本](?:镇|乡|街道|街|苏木)");
  private static final Pattern OFFICE = Pattern.compile("[我本]办|政府(?:办公室|办)");

  /** 由市政府办公厅综合各区人民政府的年度报告编制: the office puts its government's report together. */
  private static final Pattern COMPILED =
      Pattern.compile("由([省市区县州旗盟])(?:人民)?政府办公[厅室](?:负责)?(?:综合|汇总)");

  private static final Pattern AREA = Pattern.compile("[我本全]([县区市州旗盟])(?!级)");
  private static final Pattern PARTY =
      Pattern.compile("(?<!管理?|发改|国资|建)([县区市州旗盟])委[、,和]?\\1?(?:人民)?政府");
  private static final Pattern BUREAUS_GOVERNMENT = Pattern.compile("([县区市州旗盟])(?:人民)?政府");
  private static final Pattern TIERS = Pattern.compile("省[、,]?市[、,]?([县区])");

  /** A bureau by its name; a 厅 is a province's. */
  static SelfWords ofBureau(String self, String name) {
    return new SelfWords(self, Kind.DEPARTMENT, false, name.endsWith("厅") ? PROVINCE : '\0');
  }

  /** What a text says of its author; a bureau speaks of its area as well, and goes first. */
  static Optional<SelfWords> in(String text) {
    Matcher bureau = BUREAU.matcher(text);
    if (bureau.find()) {
      char area = bureau.group().endsWith("厅") ? PROVINCE : area(text, true);
      return Optional.of(new SelfWords(bureau.group(), Kind.DEPARTMENT, false, area));
    }
    Matcher town = TOWN.matcher(text);
    if (town.find()) {
      return Optional.of(new SelfWords(town.group(), Kind.GOVERNMENT, true, '\0'));
    }
    Matcher compiled = COMPILED.matcher(text);
    if (compiled.find()) {
      char of = compiled.group(1).charAt(0);
      return Optional.of(new SelfWords(compiled.group(), Kind.GOVERNMENT, false, of));
    }
    Matcher office = OFFICE.matcher(text);
    Matcher area = AREA.matcher(text);
    if (!area.find()) {
      return Optional.empty();
    }
    boolean ofOffice = office.find() && office.group().endsWith("我办");
    return ofOffice
        ? Optional.empty()
        : Optional.of(new SelfWords(area.group(), Kind.GOVERNMENT, false, area.group(1).charAt(0)));
  }

  private static char area(String text, boolean bureau) {
    Pattern[] patterns =
        bureau
            ? new Pattern[] {PARTY, TIERS, BUREAUS_GOVERNMENT, AREA}
            : new Pattern[] {PARTY, TIERS, AREA};
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return matcher.group(1).charAt(0);
      }
    }
    return '\0';
  }

  /** The rung that the words tell without any place; 市 may be one of three and tells none. */
  static Optional<Level> level(char area) {
    return switch (area) {
      case '县', '旗', '区' -> Optional.of(Level.COUNTY);
      case '州', '盟' -> Optional.of(Level.PREFECTURAL);
      case PROVINCE -> Optional.of(Level.PROVINCIAL);
      default -> Optional.empty();
    };
  }

  /** Whether a body that speaks so may have that area. */
  boolean fits(Region region) {
    char last = region.name().charAt(region.name().length() - 1);
    if (township) {
      return region.level() == Tier.COUNTY;
    }
    if (area == PROVINCE) {
      return region.level() == Tier.PROVINCE && last != '市';
    }
    return area == '\0' ? region.level() != Tier.PROVINCE : last == area;
  }
}
