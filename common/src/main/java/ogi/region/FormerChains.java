package ogi.region;

import java.util.ArrayList;
import java.util.List;

/** Reads chains in which a name may be a former one: 襄樊市 樊城区, 滦县, 莱芜市. */
final class FormerChains {
  private FormerChains() {}

  static PlaceChain read(Gazetteer gazetteer, String text, int from, int year) {
    PlaceChain today = gazetteer.chainAt(text, from);
    PlaceChain then = formerly(gazetteer, text, today, year);
    boolean current = today.found() && borne(gazetteer, today, year);
    return then.found() && (!current || then.end() > today.end()) ? then : today;
  }

  /** Whether a place of the chain bore its name in the year, or already in the year after. */
  private static boolean borne(Gazetteer gazetteer, PlaceChain chain, int year) {
    return chain.places().stream().anyMatch(place -> gazetteer.years(place).covers(year + 1));
  }

  private static PlaceChain formerly(
      Gazetteer gazetteer, String text, PlaceChain atStart, int year) {
    List<FormerPlace> followed = new ArrayList<>();
    List<Region> places = List.of();
    int from = atStart.start();
    int end = from;
    int names = 0;
    for (int length = 1; length > 0 && end < text.length(); ) {
      PlaceChain today = end == from ? atStart : gazetteer.chainAt(text, end);
      List<Region> known = inside(gazetteer, today.places(), places);
      boolean current = !known.isEmpty() && borne(gazetteer, today, year);
      List<FormerPlace> former = current ? List.of() : longest(gazetteer, text, end, year, places);
      int formerLength = former.isEmpty() ? 0 : former.get(0).region().name().length();
      length = current ? today.end() - end : formerLength;
      if (!current && !former.isEmpty()) {
        followed.addAll(former);
        places = former.stream().flatMap(place -> place.successors().stream()).distinct().toList();
      } else if (current) {
        places = known;
      }
      names += current ? today.names() : length > 0 ? 1 : 0;
      end += length;
    }
    return new PlaceChain(followed.isEmpty() ? List.of() : places, from, end, names, followed);
  }

  private static List<FormerPlace> longest(
      Gazetteer gazetteer, String text, int at, int year, List<Region> above) {
    NameIndex names = gazetteer.formerIndex();
    for (int length = names.longestAt(text, at); length >= 2; length--) {
      if (names.first(text, at, length) < 0) {
        continue;
      }
      List<FormerPlace> found = new ArrayList<>();
      for (FormerPlace place : gazetteer.formerlyNamed(text.substring(at, at + length))) {
        boolean then = place.years().covers(year) && !place.successors().isEmpty();
        if (then && !inside(gazetteer, place.successors(), above).isEmpty()) {
          found.add(place);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A merged county may have become the very place above it: 巢湖市 居巢区 is 巢湖市 today. */
  private static List<Region> inside(Gazetteer gazetteer, List<Region> places, List<Region> above) {
    return above.isEmpty()
        ? places
        : places.stream()
            .filter(p -> above.stream().anyMatch(up -> gazetteer.within(p, up)))
            .toList();
  }
}
