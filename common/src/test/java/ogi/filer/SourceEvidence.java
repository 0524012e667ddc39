package ogi.filer;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ogi.filer.FilerScore.Field;
import ogi.region.Gazetteer;

/**
 * Whether a line and its address hold anything at all that could answer what is asked, looked for
 * without the finder. What has nothing of it cannot be asked.
 *
 * <p>For a place: a name of a place of any rung, a stem of one, a telephone number, a postcode, an
 * official host, words in percent signs. For a sort of body: any character with which bodies and
 * their areas end or that stands for one of its own (我, 本机关), outside the stock phrases of every
 * report; or a folder of the address in letters that is none of the usual ones. For a rung: the
 * same, where a place or the name of a rung stands among it. For a year: four digits of one.
 */
final class SourceEvidence {
  private static final Pattern NUMBER = Pattern.compile("0\\d{2,3}\\D{0,3}\\d{7,8}|\\d{6}");
  private static final int LONGEST = 15;

  /** Stems of counties that stand in any report as words: 公安局, 中华人民共和国. */
  private static final Set<String> WORDS = Set.of("公安", "平安", "共和");

  private SourceEvidence() {}

  /** Phrases of every report, which name nobody. */
  private static final Pattern STOCK =
      Pattern.compile("《[^《》]*》|中华人民共和国|国务院|政府信息|政务公开|政府网站|本(?:年度)?报告|条例|第[一二三四五六七八九十]+条");

  private static final Pattern BODY = Pattern.compile("[局厅委办部院所站馆校镇乡街村省市区县州旗盟我]|政府|机关|中心|公司|系统|单位");
  private static final Pattern RUNG = Pattern.compile("[省市区县州旗盟镇乡街村]|国家|中央");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9a-zA-Z])20[0-3]\\d");

  /** Folders of any site: openness of information, its reports, pages, files. */
  private static final Set<String> USUAL =
      Set.of(
          ("gongkai show art col content contents info index html htm shtml jsp aspx php www com cn http https"
                  + " gov module download down pub public site sites web page news xinwen detail article"
                  + " zfxxgk zfxxgknb zfxxgkndbg xxgk xxgknb xxgkndbg xxgkzl gknb gkndbg gknbxqx nb ndbg zwgk gk xxgkgzndbg")
              .split(" "));

  private static boolean place(RealFilers.Page page) {
    return !Host.labels(page.url()).isEmpty()
        || page.url().contains("%")
        || page.evidence().lines().stream().anyMatch(SourceEvidence::inLine);
  }

  private static boolean inLine(String line) {
    String words = Line.flat(line);
    return NUMBER.matcher(words).find() || named(words);
  }

  private static boolean named(String words) {
    Gazetteer gazetteer = Gazetteer.standard();
    for (int from = 0; from < words.length(); from++) {
      for (int to = from + 2; to <= Math.min(words.length(), from + LONGEST); to++) {
        String part = words.substring(from, to);
        boolean stem = !WORDS.contains(part) && !gazetteer.stemmed(part).isEmpty();
        if (stem || !gazetteer.named(part).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean body(RealFilers.Page page) {
    return BODY.matcher(own(page)).find() || folders(page);
  }

  private static boolean rung(RealFilers.Page page) {
    return RUNG.matcher(own(page)).find() || place(page) && body(page);
  }

  private static boolean year(RealFilers.Page page) {
    String line = Line.flat(page.line());
    return YEAR.matcher(line).find() || YEAR.matcher(page.url()).find();
  }

  private static String own(RealFilers.Page page) {
    return STOCK.matcher(Line.flat(page.line())).replaceAll(" ");
  }

  /** Whether a folder may be the initials of a body: letters only, and not those of every site. */
  private static boolean folders(RealFilers.Page page) {
    String path = page.url().replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("\\?.*$", "");
    for (String folder : path.split("[/._-]")) {
      if (folder.length() > 1 && folder.matches("[a-z]+") && !usual(folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean usual(String folder) {
    return USUAL.contains(folder) || folder.contains("zfxxgk");
  }

  /**
   * What a page is asked of that its source cannot tell; the rest is left empty. What the finder
   * answers all the same, by something that is not looked for here, is asked like all others.
   */
  static FilerScore.Expected silent(RealFilers.Page page) {
    FilerScore.Expected all = page.expected();
    FilerScore answers = RealFilers.score(List.of(page), each -> true);
    boolean place = !place(page) && answers.refused(Field.PROVINCE) > 0;
    boolean level = !rung(page) && answers.refused(Field.LEVEL) > 0;
    boolean kind = !body(page) && answers.refused(Field.KIND) > 0;
    boolean year = !year(page) && answers.refused(Field.YEAR) > 0;
    return new FilerScore.Expected(
        all.about(),
        place ? all.province() : "",
        place ? all.prefecture() : "",
        place ? all.county() : "",
        level ? all.level() : "",
        kind ? all.kind() : "",
        "",
        year ? all.year() : "");
  }

  /** The pages with only what their source can tell. */
  static List<RealFilers.Page> told(List<RealFilers.Page> pages) {
    return pages.stream().map(page -> page.asked(page.expected().without(silent(page)))).toList();
  }

  /** The pages that are asked something which their source cannot tell, with only that. */
  static List<RealFilers.Page> untold(List<RealFilers.Page> pages) {
    return pages.stream()
        .map(page -> page.asked(silent(page)))
        .filter(RealFilers.Page::any)
        .toList();
  }
}
