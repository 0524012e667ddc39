package ogi.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The places that the filers or provinces of a group had in the year before. */
public final class EarlierPlaces {
  private static final EarlierPlaces NONE = new EarlierPlaces(Map.of());

  private final Map<String, EarlierPlace> places;

  private EarlierPlaces(Map<String, EarlierPlace> places) {
    this.places = places;
  }

  /** No group in the year before. */
  public static EarlierPlaces none() {
    return NONE;
  }

  /** The places of that ranking; of two reports of one filer the better one counts. */
  public static EarlierPlaces of(Ranking ranking) {
    Map<String, EarlierPlace> places = new HashMap<>();
    for (Standing standing : ranking.standings()) {
      standing
          .place()
          .ifPresent(
              place -> places.putIfAbsent(standing.candidate().id(), EarlierPlace.of(place)));
    }
    return new EarlierPlaces(places);
  }

  /** The rank of that filer or province, if it had one. */
  public OptionalInt rank(String id) {
    EarlierPlace place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place.rank());
  }

  Optional<EarlierPlace> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
