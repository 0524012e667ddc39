package ogi.compare.chance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers that R computed independently: scripts/oracle-ranks.R, `make oracle-ranks`. */
final class RankOracle {
  private RankOracle() {}

  /** The lines of one file, by column. */
  static List<Map<String, String>> lines(String name) {
    try (InputStream in = RankOracle.class.getResourceAsStream("../ranks/" + name + ".csv")) {
      String text =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
      List<String[]> cells = text.lines().map(line -> line.split(",", -1)).toList();
      return cells.stream().skip(1).map(line -> line(cells.get(0), line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> line(String[] heads, String[] values) {
    Map<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < heads.length; i++) {
      line.put(heads[i].replace("\"", ""), values[i].replace("\"", ""));
    }
    return line;
  }

  static double number(Map<String, String> line, String column) {
    return Double.parseDouble(line.get(column));
  }

  /** The group that R was given. */
  static double[] figures(Family family, String column) {
    return lines(family == Family.BINOMIAL ? "shares" : "events").stream()
        .mapToDouble(line -> number(line, column))
        .toArray();
  }

  static Prior prior(Family family) {
    return Prior.fit(family, figures(family, "numerator"), figures(family, "denominator"));
  }

  static ConjugateLevels levels(Family family) {
    return ConjugateLevels.of(
        prior(family), figures(family, "numerator"), figures(family, "denominator"));
  }
}
