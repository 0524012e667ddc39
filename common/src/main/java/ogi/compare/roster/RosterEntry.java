package ogi.compare.roster;

import java.io.Serializable;
import java.util.Objects;
import ogi.filer.Kind;
import ogi.filer.Level;

/**
 * A body that must file.
 *
 * @param filerId id of the filer, as in its reports
 * @param filer its name
 * @param regionCode code of its place
 * @param provinceCode 6 digits, {@code XPCC} or {@code 000000}
 * @param level rung of the government that runs it
 * @param kind sort of body
 * @param fromYear first calendar year it must report on
 * @param toYear last calendar year it must report on
 */
public record RosterEntry(
    String filerId,
    String filer,
    String regionCode,
    String provinceCode,
    Level level,
    Kind kind,
    int fromYear,
    int toYear)
    implements Serializable {
  public RosterEntry {
    Objects.requireNonNull(filerId);
    Objects.requireNonNull(filer);
    Objects.requireNonNull(regionCode);
    Objects.requireNonNull(provinceCode);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
  }

  /** Whether it must report on a year. */
  public boolean due(int year) {
    return fromYear <= year && year <= toYear;
  }

  /** The bodies among which it is counted, of every year. */
  public Branch branch() {
    return new Branch(provinceCode, level, kind);
  }

  /**
   * Bodies that are counted together, of every year.
   *
   * @param provinceCode 6 digits, {@code XPCC} or {@code 000000}; empty when not settled
   */
  public record Branch(String provinceCode, Level level, Kind kind) implements Serializable {}
}
