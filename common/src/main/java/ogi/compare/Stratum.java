package ogi.compare;

import java.util.Comparator;
import java.util.Objects;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;

/**
 * Who may be compared with whom: governments with governments of the same level, reports on a whole
 * area with reports on a whole area. Reports of different strata are never added or ranked
 * together, because an area-wide report holds those from inside its area.
 *
 * @param year calendar year reported on
 * @param level rung of government
 * @param kind sort of body
 * @param scope what the report covers; reports of unknown scope are listed, not ranked
 */
public record Stratum(int year, Level level, Kind kind, Scope scope)
    implements Comparable<Stratum> {
  private static final Comparator<Stratum> ORDER =
      Comparator.comparingInt(Stratum::year)
          .thenComparing(Stratum::level)
          .thenComparing(Stratum::kind)
          .thenComparing(Stratum::scope);

  public Stratum {
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
  }

  /** The stratum of a filer's report on that year. */
  public static Stratum of(int year, Filer filer) {
    return new Stratum(year, filer.level(), filer.kind(), filer.scope());
  }

  /** For instance {@code 2021.county.government.area}. */
  public String key() {
    return year + "." + level.key() + "." + kind.key() + "." + scope.key();
  }

  @Override
  public int compareTo(Stratum other) {
    return ORDER.compare(this, other);
  }
}
