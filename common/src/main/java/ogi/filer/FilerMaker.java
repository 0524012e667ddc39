package ogi.filer;

import java.util.List;
import java.util.Optional;
import ogi.filer.FilerNote.Kind;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/** Puts a filer together from a name and its place, with the grounds for each fact. */
final class FilerMaker {
  private final Gazetteer gazetteer;
  private final PlaceDecider decider;

  FilerMaker(Gazetteer gazetteer, PlaceDecider decider) {
    this.gazetteer = gazetteer;
    this.decider = decider;
  }

  /** The place with those above it: 福建省福州市鼓楼区. */
  String whole(Region place) {
    return decider.names(List.of(place));
  }

  /**
   * A body of which only rung and sort are known.
   *
   * @param where it is from, when that much is known
   */
  Filer unplaced(
      UnnamedFilers.Found it, Optional<Region> where, Narrative text, List<FilerNote> notes) {
    notes.add(new FilerNote(Kind.FILER_UNNAMED, it.by(), 0));
    ScopeFinder.Told scope = ScopeFinder.scope(it.organ(), text, notes);
    Ground place = where.map(r -> new Ground(whole(r), Certainty.LOW)).orElse(Ground.NONE);
    Ground self = new Ground(it.self(), it.confidence());
    return filer(
        it.organ(),
        Optional.empty(),
        where.map(this::province),
        scope.scope(),
        new Grounds(place, self, self, scope.ground(), ""));
  }

  /** A filer that the text does not name. */
  Filer unnamed(UnnamedFilers.Found it, Narrative text, List<FilerNote> notes) {
    notes.add(new FilerNote(Kind.FILER_UNNAMED, it.by(), 0));
    ScopeFinder.Told scope = ScopeFinder.scope(it.organ(), text, notes);
    Region place = it.organ().places().get(0);
    Ground ground = new Ground(it.by(), it.confidence());
    Ground kind = new Ground(it.self(), it.confidence());
    Filer filer =
        filer(
            it.organ(),
            Optional.of(place),
            Optional.of(province(place)),
            scope.scope(),
            new Grounds(ground, ground, kind, scope.ground(), ""));
    return it.named() ? filer : filer.unnamed();
  }

  /**
   * A filer by its name.
   *
   * @param byHost whether only the host tells its place
   */
  Filer named(
      Organ organ,
      Phrase phrase,
      boolean byHost,
      PlaceDecider.Decision decision,
      Narrative text,
      List<FilerNote> notes) {
    List<Region> places = decision.places();
    ScopeFinder.Told scope = ScopeFinder.scope(organ, text, notes);
    Certainty source = confidence(phrase.source());
    if (organ.level() == Level.NATIONAL) {
      Ground by = new Ground(organ.name(), source);
      return new Filer(
          FilerId.of(Filer.NATION, organ.kind(), organ.own(), organ.name()),
          organ.name(),
          Filer.NATION,
          "全国",
          Filer.NATION,
          "全国",
          organ.level(),
          organ.kind(),
          scope.scope(),
          new Grounds(by, by, by, scope.ground(), ""));
    }
    noteDoubt(organ, places, phrase.line(), notes);
    noteFormer(organ.followed(), phrase.line(), notes);
    if (byHost) {
      notes.add(new FilerNote(Kind.PLACE_FROM_URL, organ.name(), phrase.line()));
    }
    List<Region> provinces = places.stream().map(this::province).distinct().toList();
    Ground place = decision.ground();
    Grounds grounds =
        new Grounds(
            new Ground(place.words(), place.confidence().and(byHost ? Certainty.LOW : source)),
            new Ground(placeName(organ), source),
            new Ground(bodyName(organ), source),
            scope.ground(),
            places.size() > 1 ? decider.names(places) : "");
    return filer(
        organ,
        places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty(),
        provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty(),
        scope.scope(),
        grounds);
  }

  private static void noteDoubt(Organ organ, List<Region> places, int line, List<FilerNote> notes) {
    boolean one = places.size() == 1 && organ.places().size() == 1;
    if (one && organ.nameAlone() && places.get(0).level() == Tier.TOWNSHIP) {
      notes.add(new FilerNote(Kind.PLACE_BY_NAME_ALONE, places.get(0).name(), line));
    }
    if (one && organ.misprint()) {
      notes.add(new FilerNote(Kind.PLACE_MISPRINTED, places.get(0).name(), line));
    }
  }

  private static void noteFormer(Followed followed, int line, List<FilerNote> notes) {
    if (!followed.all().isEmpty()) {
      Kind kind = followed.merged() ? Kind.PLACE_MERGED : Kind.PLACE_RENAMED;
      notes.add(new FilerNote(kind, followed.words(), line));
    }
  }

  private static Certainty confidence(Phrase.Source source) {
    return switch (source) {
      case TITLE, ANNOUNCEMENT, COLLECTOR_TITLE -> Certainty.HIGH;
      case COMPILER, CONTACT, SUBJECT, PUBLISHER -> Certainty.MEDIUM;
      case SITE, URL -> Certainty.LOW;
    };
  }

  /** The words of a name that tell its rung: the place, or all of it for a misprinted one. */
  private static String placeName(Organ organ) {
    String name = organ.places().isEmpty() ? "" : organ.places().get(0).name();
    return organ.name().contains(name) ? name : organ.name();
  }

  /** The words of a name that tell the sort of body; the place alone when no others follow. */
  private static String bodyName(Organ organ) {
    String place = placeName(organ);
    int at = organ.name().lastIndexOf(place);
    String rest = organ.name().substring(at + place.length());
    return rest.isEmpty() ? place : rest;
  }

  private Region province(Region place) {
    boolean corps = place.code().startsWith(XpccNames.CITY_PREFIX);
    return corps ? gazetteer.findByCode(Gazetteer.XPCC).orElseThrow() : gazetteer.province(place);
  }

  private static Filer filer(
      Organ organ,
      Optional<Region> place,
      Optional<Region> province,
      Scope scope,
      Grounds grounds) {
    String code = place.map(Region::code).orElse("");
    String codeThen = place.flatMap(organ.followed()::mergedCode).orElse(code);
    return new Filer(
        FilerId.of(codeThen, organ.kind(), organ.own(), organ.name()),
        organ.name(),
        code,
        place.map(Region::name).orElse(""),
        province.map(Region::code).orElse(""),
        province.map(Region::name).orElse(""),
        organ.level(),
        organ.kind(),
        scope,
        grounds);
  }
}
