package ogi.version;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which version of a report is used: one from an official host before a mirror, then the one met
 * last, then the fullest, then a consistent one; the address settles what is left.
 *
 * @param official whether it was met on a government's host
 * @param date ISO date on which it was met, or empty
 * @param cellsStated figures printed in it
 * @param consistent whether its figures can stand as printed
 * @param uri its address
 * @param reportId the report
 */
public record Preference(
    boolean official, String date, int cellsStated, boolean consistent, String uri, String reportId)
    implements Serializable {

  /** The version to use comes first; a total order. */
  public static final Comparator<Preference> BEST_FIRST =
      Comparator.comparing(Preference::official, Comparator.reverseOrder())
          .thenComparing(Preference::date, Comparator.reverseOrder())
          .thenComparing(Preference::cellsStated, Comparator.reverseOrder())
          .thenComparing(Preference::consistent, Comparator.reverseOrder())
          .thenComparing(Preference::uri)
          .thenComparing(Preference::reportId);

  private static final Pattern OFFICIAL =
      Pattern.compile("^[a-z]+://(?:[^/@]*\\.)?gov\\.cn(?::\\d+)?(?:[/?#].*)?$", Pattern.DOTALL);

  /** Whether an address is one of a government's site. */
  public static boolean onOfficialHost(String url) {
    return OFFICIAL.matcher(url.toLowerCase(Locale.ROOT)).matches();
  }
}
