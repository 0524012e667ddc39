package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.report.Note;
import ogi.report.NoteKind;

/**
 * Takes out of the lines what converters, site templates and intruders have left in them. Every cut
 * leaves a note with the text; line numbers stay those of the source.
 */
final class Scrubber {
  private static final Pattern DEBRIS = Pattern.compile("\\[bookmark: ?[^\\]\\n]{0,80}+\\]");

  /**
   * Names of betting firms and their phrases. In a mirror they replace a place name, so only what
   * they consist of is cut, never the words around them.
   */
  private static final Pattern SPAM =
      Pattern.compile("[A-Za-z0-9_\\-]{4,80}+|博彩|福彩|彩票|体育投注|欧洲杯|比分直播|百家乐|真人娱乐|买足球的软件|官方下载|官网在线");

  /** The phrases, each to be looked for in lines with its first character. */
  private static final List<String> PHRASES =
      List.of("博彩", "福彩", "彩票", "体育投注", "欧洲杯", "比分直播", "百家乐", "真人娱乐", "买足球的软件", "官方下载", "官网在线");

  private static final long[] FIRST_OF_PHRASES =
      PHRASES.stream().mapToLong(phrase -> Glance.mark(phrase.substring(0, 1))).toArray();

  /** What is cut has one of these characters, an address a stroke, or a firm's name all of 365. */
  private static final long DEBRIS_SPAM_OR_ADDRESS = Glance.mark("[mM博福彩体欧比百真买官/");

  private static final long BETS = Glance.mark("365");
  private static final long MOBILES = Glance.mark("mM");

  private static final Pattern BETTING =
      Pattern.compile("(?i)[a-z]{2,}[\\D]{0,3}365|365[^a-z]{0,3}bet|mobile\\d{4,}");

  private static final Pattern FOOTER =
      Pattern.compile(
          "相关文章|相关链接|相关阅读|上一篇.{0,60}|下一篇.{0,60}|打印本页|关闭窗口|分享到.{0,20}"
              + "|扫一扫在手机打开当前页|用微信扫描二维码分享|相關文章|關鍵字|相關詞條|熱門詞條|聯絡我們");

  private static final String FIRST_OF_FOOTERS = "相上下打关分扫用關熱聯";

  private static final Pattern TEXT_ADDRESS = Pattern.compile("https?://([A-Za-z0-9.\\-]{4,80}+)");

  private static final String MOBILE = "mobile";

  /** Words between two pieces of spam that belong to it. */
  private static final int SPAM_GAP = 6;

  private final Glance glance;
  private final List<String> lines;
  private final List<Note> notes = new ArrayList<>();

  private Scrubber(Glance glance) {
    this.glance = glance;
    this.lines = new ArrayList<>(glance.lines());
  }

  static Scrubber of(Glance glance) {
    Scrubber scrubber = new Scrubber(glance);
    for (int i = 0; i < scrubber.lines.size(); i++) {
      if (glance.hasAny(i, DEBRIS_SPAM_OR_ADDRESS) || glance.hasAll(i, BETS)) {
        scrubber.lines.set(i, scrubber.clean(scrubber.lines.get(i), i + 1));
      }
    }
    scrubber.cutFooter();
    return scrubber;
  }

  /** The lines without what was cut; as many as there were. */
  List<String> lines() {
    return lines;
  }

  List<Note> notes() {
    return notes;
  }

  private String clean(String line, int number) {
    String cleaned = line;
    if (cleaned.indexOf('[') >= 0) {
      Matcher debris = DEBRIS.matcher(cleaned);
      if (debris.find()) {
        notes.add(Note.of(NoteKind.DEBRIS_CUT, debris.group(), number));
        cleaned = debris.replaceAll("");
      }
    }
    address(cleaned, number);
    return withoutSpam(cleaned, number);
  }

  private String withoutSpam(String line, int number) {
    int from = -1;
    int to = -1;
    if (!mayHoldSpam(line, number)) {
      return line;
    }
    Matcher word = SPAM.matcher(line);
    while (word.find()) {
      if (isSpam(word.group()) && (from < 0 || word.start() - to <= SPAM_GAP)) {
        from = from < 0 ? word.start() : from;
        to = word.end();
      }
    }
    if (from < 0) {
      return line;
    }
    notes.add(Note.of(NoteKind.SPAM_CUT, SheetNotes.cut(line.substring(from, to)), number));
    return withoutSpam(line.substring(0, from) + line.substring(to), number);
  }

  /** A quick look for what every piece of spam holds; nearly all lines have none of it. */
  private boolean mayHoldSpam(String line, int number) {
    for (int i = 0; i < FIRST_OF_PHRASES.length; i++) {
      if (glance.hasAny(number - 1, FIRST_OF_PHRASES[i]) && line.contains(PHRASES.get(i))) {
        return true;
      }
    }
    return glance.hasAll(number - 1, BETS) && line.contains("365")
        || glance.hasAny(number - 1, MOBILES) && hasMobile(line);
  }

  private static boolean hasMobile(String line) {
    for (int i = 0; i + MOBILE.length() <= line.length(); i++) {
      if (line.regionMatches(true, i, MOBILE, 0, MOBILE.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpam(String word) {
    return word.charAt(0) > 'z' || BETTING.matcher(word).find();
  }

  /** An official report names official addresses; another one is left in and told. */
  private void address(String line, int number) {
    if (!line.contains("://")) {
      return;
    }
    Matcher address = TEXT_ADDRESS.matcher(line);
    while (address.find()) {
      if (!address.group(1).endsWith(".gov.cn")) {
        String what = "address outside gov.cn: " + SheetNotes.cut(address.group(1));
        notes.add(Note.of(NoteKind.FOREIGN_ADDRESS, what, number));
      }
    }
  }

  private static boolean mayBeFooter(char first) {
    return FIRST_OF_FOOTERS.indexOf(first) >= 0;
  }

  /** Site lines at the end of the page, from the first of them on. */
  private void cutFooter() {
    int from = lines.size();
    int look = Math.max(0, lines.size() - 40);
    for (int i = lines.size() - 1; i >= look; i--) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && mayBeFooter(line.charAt(0)) && FOOTER.matcher(line).matches()) {
        from = i;
      }
    }
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        notes.add(Note.of(NoteKind.FOOTER_CUT, SheetNotes.cut(lines.get(i)), i + 1));
        lines.set(i, "");
      }
    }
  }
}
