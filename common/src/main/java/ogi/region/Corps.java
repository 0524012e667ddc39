package ogi.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The divisions (师) of 新疆生产建设兵团 with their cities and regiments (团). A division and its city are
 * one body; its regiments lie scattered over counties of 新疆 that do not run them.
 */
public final class Corps {
  private static final Pattern DIVISION = Pattern.compile("第(十[一二三四]?|[一二三四五六七八九])师");
  private static final Pattern REGIMENT = Pattern.compile("第?([一二三四五六七八九十百〇零\\d]{1,6})团");
  private static final String DIGITS = "〇一二三四五六七八九";

  /**
   * A division of the corps.
   *
   * @param name such as 第八师
   * @param city the city it runs; empty for the two that have none
   * @param regiments numbers of its regiments as far as known, ascending; farms without a number
   *     are not among them
   */
  public record Division(int number, String name, Optional<Region> city, List<Integer> regiments) {
    public Division {
      regiments = List.copyOf(regiments);
    }

    /** Own key below {@link Gazetteer#XPCC}, since divisions have no code of GB/T 2260. */
    public String code() {
      return Gazetteer.XPCC + String.format(java.util.Locale.ROOT, "%02d", number);
    }
  }

  private final List<Division> divisions = new ArrayList<>();

  /** The divisions of the reference table, with their cities in a gazetteer. */
  public Corps(Gazetteer gazetteer) {
    for (String[] row : ReferenceFile.rows("corps.csv")) {
      List<Integer> regiments =
          row[3].isEmpty()
              ? List.of()
              : Arrays.stream(row[3].split(" ")).map(Integer::valueOf).toList();
      Optional<Region> city =
          row[2].isEmpty()
              ? Optional.empty()
              : Optional.of(gazetteer.findByCode(row[2]).orElseThrow());
      divisions.add(new Division(Integer.parseInt(row[0]), row[1], city, regiments));
    }
  }

  /** All fourteen, in the order of their numbers. */
  public List<Division> divisions() {
    return List.copyOf(divisions);
  }

  /** The first division that a text names: 第八师石河子市, 兵团第八师. */
  public Optional<Division> findNamed(String text) {
    Matcher matcher = DIVISION.matcher(text);
    return matcher.find()
        ? divisions.stream().filter(d -> d.name().equals(matcher.group())).findFirst()
        : Optional.empty();
  }

  /** The division that runs a city. */
  public Optional<Division> findByCity(Region city) {
    return divisions.stream().filter(d -> d.city().filter(city::equals).isPresent()).findFirst();
  }

  /** The division of the first numbered regiment in a text: 一四三团, 一百四十三团, 143团. */
  public Optional<Division> findByRegiment(String text) {
    Matcher matcher = REGIMENT.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int number = number(matcher.group(1));
    return divisions.stream().filter(d -> d.regiments().contains(number)).findFirst();
  }

  /** Reads digits one by one (一四三) and with units (一百四十三); -1 for a mixture. */
  private static int number(String text) {
    int total = 0;
    int digit = -1;
    boolean units = text.contains("十") || text.contains("百");
    for (char letter : text.replace('零', '〇').toCharArray()) {
      int value = letter >= '0' && letter <= '9' ? letter - '0' : DIGITS.indexOf(letter);
      if (letter == '十' || letter == '百') {
        total += (digit < 0 ? 1 : digit) * (letter == '十' ? 10 : 100);
        digit = -1;
      } else if (units) {
        digit = value == 0 ? -1 : value;
      } else {
        total = total * 10 + value;
      }
    }
    return total + (units && digit > 0 ? digit : 0);
  }
}
