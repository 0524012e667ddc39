package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the headings of the six sections of a report among its lines. */
final class Headings {
  /**
   * A heading as found.
   *
   * @param section place of the section in the form, from 1
   * @param number numbering as printed, reduced; empty when there is none
   * @param line line of the source, from 1
   * @param caption whether it is the caption of a table ({@code 表二：…}), whose number is not the
   *     section's
   */
  record Heading(int section, String number, int line, boolean caption) {}

  static final String NUMERALS = "〇一二三四五六";
  private static final List<String> NUMERAL = List.of("〇", "一", "二", "三", "四", "五", "六");
  private static final int LONGEST = 45;

  /** The title of a section has all characters of one of these; hardly another line does. */
  private static final long[] TITLES =
      Stream.of("总体", "概述", "主动况", "收到请", "复议诉讼", "存问题", "其需告").mapToLong(Glance::mark).toArray();

  private final List<Heading> found;

  private Headings(List<Heading> found) {
    this.found = List.copyOf(found);
  }

  static Headings of(List<String> lines) {
    return of(lines, Glance.of(lines));
  }

  /** The headings of lines that have been glanced at, before or after they were cleaned. */
  static Headings of(List<String> lines, Glance glance) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!mayBeTitle(glance, i)) {
        continue;
      }
      String line = lines.get(i).strip();
      if (line.length() <= LONGEST && isOneCell(line)) {
        Label label = Label.of(line.indexOf('|') < 0 ? line : line.replace("|", ""));
        int section = section(label);
        if (section > 0) {
          found.add(new Heading(section, label.number(), i + 1, isCaption(line)));
        }
      }
    }
    return new Headings(found);
  }

  private static boolean isCaption(String line) {
    int at = 0;
    while (at < line.length() && "#*>| 附".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at + 1 < line.length()
        && line.charAt(at) == '表'
        && NUMERALS.indexOf(line.charAt(at + 1)) > 0;
  }

  /** Only few lines are worth being read as a label. */
  private static boolean mayBeTitle(Glance glance, int line) {
    for (long title : TITLES) {
      if (glance.hasAll(line, title)) {
        return true;
      }
    }
    return false;
  }

  /** A row of a table is no heading, even if it names reviews and suits. */
  private static boolean isOneCell(String line) {
    int pipe = line.indexOf('|');
    return line.indexOf('\t') < 0 && (pipe < 0 || line.substring(pipe).replace("|", "").isBlank());
  }

  /** What the title of a section says, whatever its number and wording; 0 for other lines. */
  private static int section(Label label) {
    String core = label.core();
    if (core.startsWith("总体情况") || core.startsWith("概述")) {
      return 1;
    }
    if (core.contains("主动公开政府信息") && core.endsWith("情况")) {
      return 2;
    }
    if (core.startsWith("收到和处理") && core.contains("申请")) {
      return 3;
    }
    if (core.contains("行政复议") && core.contains("行政诉讼")) {
      return core.endsWith("情况") && !core.contains("年度") ? 4 : 0;
    }
    if (core.contains("存在") && core.contains("问题") && !label.number().isEmpty()) {
      return core.contains("改进") || core.length() <= 10 ? 5 : 0;
    }
    return core.startsWith("其他需要报告") ? 6 : 0;
  }

  List<Heading> all() {
    return found;
  }

  Optional<Heading> first(int section) {
    for (Heading heading : found) {
      if (heading.section() == section) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  Optional<Heading> last(int section) {
    Heading last = null;
    for (Heading heading : found) {
      last = heading.section() == section ? heading : last;
    }
    return Optional.ofNullable(last);
  }

  /** The last heading of a section that is not the caption of a table. */
  Optional<Heading> lastOwn(int section) {
    return found.stream()
        .filter(heading -> heading.section() == section && !heading.caption())
        .reduce((earlier, later) -> later);
  }

  /** How many of the six sections have a heading. */
  long sections() {
    int sections = 0;
    for (Heading heading : found) {
      sections |= 1 << heading.section();
    }
    return Integer.bitCount(sections);
  }

  /** First line of the part with tables: the heading of section 二, or the first line. */
  int tablesFrom() {
    return first(2).map(Heading::line).orElse(1);
  }

  /** Line after the part with tables: the heading of section 五 after it, or the end. */
  int tablesTo(int lines) {
    int from = tablesFrom();
    return last(5).map(Heading::line).filter(line -> line > from).orElse(lines + 1);
  }

  /** Numeral of the section in which a line stands; 〇 for the preface. */
  String sectionOf(int line) {
    int section = 0;
    for (Heading heading : found) {
      if (heading.line() <= line) {
        section = heading.section();
      }
    }
    return NUMERAL.get(section);
  }
}
