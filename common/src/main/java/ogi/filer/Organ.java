package ogi.filer;

import java.util.List;
import java.util.Objects;
import ogi.region.Region;

/**
 * A name taken apart: which places it may stand for, and what sort of body it is.
 *
 * @param name the whole name as compared
 * @param places what its place name may mean; several for a name that several places bear, none for
 *     a national body
 * @param level rung of the government that runs it
 * @param kind sort of body
 * @param own what follows the place, made the same for all ways to write it; part of the id
 * @param office whether it is the general office of a zone or government
 * @param nameAlone whether a township stands without any place above it
 * @param misprint whether the place is meant by a name with one wrong character
 * @param followed former names that led to the places
 */
record Organ(
    String name,
    List<Region> places,
    Level level,
    Kind kind,
    String own,
    boolean office,
    boolean nameAlone,
    boolean misprint,
    Followed followed) {
  Organ {
    Objects.requireNonNull(name);
    places = List.copyOf(places);
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(own);
    Objects.requireNonNull(followed);
  }

  Organ(
      String name,
      List<Region> places,
      Level level,
      Kind kind,
      String own,
      boolean office,
      boolean nameAlone) {
    this(name, places, level, kind, own, office, nameAlone, false, Followed.NONE);
  }

  Organ asMisprint() {
    return new Organ(name, places, level, kind, own, office, nameAlone, true, followed);
  }

  /** The same body under its whole name. */
  Organ named(String whole) {
    return new Organ(whole, places, level, kind, own, office, nameAlone, misprint, followed);
  }

  /** The same body under its level at the time, found through former names. */
  Organ following(Followed names, Level then) {
    return new Organ(name, places, then, kind, own, office, nameAlone, misprint, names);
  }

  /** The same body where it is not sure that the place is meant. */
  Organ atLevel(Level other, boolean doubtful) {
    return new Organ(
        name, places, other, kind, own, office, nameAlone || doubtful, misprint, followed);
  }
}
