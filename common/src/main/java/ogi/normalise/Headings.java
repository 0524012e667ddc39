package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.region.Script;

/** Finds the headings of the six sections of a report among its lines. */
final class Headings {
  /**
   * A heading as found.
   *
   * @param section place of the section in the form, from 1
   * @param number numbering as printed, reduced; empty when there is none
   * @param line line of the source, from 1
   */
  record Heading(int section, String number, int line) {}

  static final String NUMERALS = "〇一二三四五六";
  private static final int LONGEST = 45;
  private static final char LAST_OF_LATIN = '\u024f';
  private static final String TELLING = "体概主收诉存需";

  private final List<Heading> found;

  private Headings(List<Heading> found) {
    this.found = List.copyOf(found);
  }

  static Headings of(List<String> lines) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() <= LONGEST && mayBeTitle(line) && isOneCell(line)) {
        Label label = Label.of(line.replace("|", ""));
        int section = section(label);
        if (section > 0) {
          found.add(new Heading(section, label.number(), i + 1));
        }
      }
    }
    return new Headings(found);
  }

  /** Every title of a section has one of these characters; most lines of tables have none. */
  private static boolean mayBeTitle(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > LAST_OF_LATIN && TELLING.indexOf(Script.simplified(c)) >= 0) {
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
    return found.stream().filter(heading -> heading.section() == section).findFirst();
  }

  Optional<Heading> last(int section) {
    return found.stream()
        .filter(heading -> heading.section() == section)
        .reduce((before, after) -> after);
  }

  /** How many of the six sections have a heading. */
  long sections() {
    return found.stream().map(Heading::section).distinct().count();
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
    return NUMERALS.substring(section, section + 1);
  }
}
