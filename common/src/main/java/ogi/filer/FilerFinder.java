package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ogi.filer.FilerNote.Kind;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * Finds who reports and for which year, and tells how it knows. It never guesses: a name that
 * several places bear gets no region unless other evidence agrees on one. A pure function of its
 * evidence, safe for any number of threads.
 */
public final class FilerFinder {
  private static final Pattern OPENNESS_OFFICE =
      Pattern.compile("(?:政务公开|政府信息公开|信息公开).*(?:办公室|小组|办)");

  private final HostPlaces hosts;
  private final OrganReader reader;
  private final PlaceDecider decider;
  private final FilerMaker maker;
  private final UnnamedFilers unnamed;
  private final Whereabouts whereabouts;

  /** A finder over the divisions of a gazetteer. */
  public FilerFinder(Gazetteer gazetteer) {
    this.hosts = new HostPlaces(gazetteer);
    this.reader = new OrganReader(gazetteer);
    this.decider = new PlaceDecider(gazetteer, hosts);
    this.maker = new FilerMaker(gazetteer, decider);
    this.whereabouts = new Whereabouts(gazetteer, hosts);
    this.unnamed = new UnnamedFilers(gazetteer, hosts, whereabouts);
  }

  /** What the evidence tells; never throws on bad text. */
  public FilerFinding find(FilerEvidence evidence) {
    Narrative text = Narrative.of(evidence.lines());
    List<Phrase> phrases = new ArrayList<>(PhraseFinder.announced(text, evidence));
    List<FilerNote> notes = new ArrayList<>();
    Optional<Phrase> title = title(phrases);
    if (title.isEmpty()) {
      notes.add(new FilerNote(Kind.TITLE_MISSING, "", 0));
    }
    SpamFinder.find(text).ifPresent(notes::add);
    int year = year(phrases);
    Optional<Named> first = first(phrases, 0, year);
    boolean settled = first.isPresent() && settledByName(first.get().organ());
    if (!settled || year == 0) {
      int announced = phrases.size();
      phrases.addAll(MentionFinder.mentioned(text, evidence));
      int then = year > 0 ? year : YearFinder.anyIn(text);
      first = first.isPresent() ? first : first(phrases, announced, then);
      first = first.isPresent() ? first : zoneByHost(phrases, evidence.url());
    }
    List<FilerNote> ofFiler = new ArrayList<>();
    Optional<BareName> bare = first.isPresent() ? Optional.empty() : bare(phrases);
    Optional<Filer> filer =
        first.isPresent()
            ? Optional.of(filer(first.get(), phrases, settled, year, text, evidence, ofFiler))
            : unnamed
                .find(text, evidence.url(), bare)
                .map(found -> maker.unnamed(found, text, ofFiler));
    Optional<Region> place =
        filer.isPresent() ? Optional.empty() : whereabouts.find(text, evidence.url());
    if (filer.isEmpty()) {
      filer =
          UnplacedFilers.find(text, bare, place)
              .map(found -> maker.unplaced(found, place, text, ofFiler));
    }
    Optional<ogi.filer.Kind> kind =
        filer.isPresent() ? Optional.empty() : UnplacedFilers.kind(text, bare);
    if (filer.isEmpty()) {
      String known = place.map(maker::whole).orElse("") + kind.map(k -> " " + k.label()).orElse("");
      ofFiler.add(new FilerNote(Kind.FILER_NOT_NAMED, known.strip(), 0));
    }
    Optional<ReportYear> found = YearFinder.find(phrases, text, evidence.url(), notes);
    notes.addAll(ofFiler);
    return new FilerFinding(
        filer,
        found,
        title.map(phrase -> PhraseFinder.printed(phrase, evidence.lines())).orElse(""),
        title.map(Phrase::line).orElse(0),
        place,
        kind,
        notes);
  }

  /** Most titles name one body and no other: nothing else in the text is then looked for. */
  private static boolean settledByName(Organ organ) {
    return organ.level() == Level.NATIONAL
        || organ.places().size() == 1 && !organ.nameAlone() && !organ.misprint();
  }

  /** The year in which places bear the names of the phrases; 0 when none has a year. */
  private static int year(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.year() > 0) {
        return phrase.year();
      }
    }
    return 0;
  }

  private Optional<Named> first(List<Phrase> phrases, int from, int year) {
    for (Phrase phrase : phrases.subList(from, phrases.size())) {
      Optional<Organ> organ = organ(phrase, year);
      if (organ.isPresent()) {
        return Optional.of(new Named(phrase, organ.get()));
      }
    }
    return Optional.empty();
  }

  /** A zone without a place in its name lies where the official host is. */
  private Optional<Named> zoneByHost(List<Phrase> phrases, String url) {
    HostPlaces.Told told = hosts.of(Host.labels(url));
    for (Phrase phrase : told.places().isEmpty() ? List.<Phrase>of() : phrases) {
      Optional<Region> place = unnamed.place(told, phrase.body());
      boolean name = phrase.source() != Phrase.Source.SUBJECT && place.isPresent();
      Optional<Organ> organ = name ? reader.zoneAt(place.get(), phrase.body()) : Optional.empty();
      if (organ.isPresent()) {
        return Optional.of(new Named(phrase, organ.get(), true));
      }
    }
    return Optional.empty();
  }

  private Optional<Organ> organ(Phrase phrase, int year) {
    int then = phrase.year() > 0 ? phrase.year() : year;
    return PhraseFinder.generic(phrase.body())
        ? Optional.empty()
        : reader.read(phrase.body(), then);
  }

  private static Optional<Phrase> title(List<Phrase> phrases) {
    Optional<Phrase> best = Optional.empty();
    for (Phrase phrase : phrases) {
      boolean title = phrase.source() == Phrase.Source.TITLE;
      if (title && (best.isEmpty() || worth(phrase) > worth(best.get()))) {
        best = Optional.of(phrase);
      }
    }
    return best;
  }

  /** A title with a name and a year goes before one with a year, and that before all others. */
  private static int worth(Phrase title) {
    return title.year() <= 0 ? 0 : title.body().isEmpty() ? 1 : 2;
  }

  /** A name as found; {@code byHost} where only the host tells its place. */
  private record Named(Phrase phrase, Organ organ, boolean byHost) {
    Named(Phrase phrase, Organ organ) {
      this(phrase, organ, false);
    }
  }

  private Filer filer(
      Named named,
      List<Phrase> phrases,
      boolean settled,
      int year,
      Narrative text,
      FilerEvidence evidence,
      List<FilerNote> notes) {
    Named first = compiled(named, text);
    noteSource(first.phrase(), notes);
    List<Organ> others =
        settled
            ? List.of()
            : phrases.stream().flatMap(phrase -> organ(phrase, year).stream()).toList();
    PlaceDecider.Decision decision =
        decider.decide(first.organ(), others, text, evidence, first.phrase().line(), notes);
    return maker.named(first.organ(), first.phrase(), first.byHost(), decision, text, notes);
  }

  private static Optional<BareName> bare(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> BareName.of(phrase.body()).stream()).findFirst();
  }

  /** An office that compiles the report of its government is not the filer (由…办公室组织编制). */
  private static Named compiled(Named named, Narrative text) {
    Organ organ = named.organ();
    boolean office =
        organ.kind() == ogi.filer.Kind.OFFICE || OPENNESS_OFFICE.matcher(organ.own()).matches();
    if (named.phrase().source() != Phrase.Source.COMPILER || !office || !forAll(named, text)) {
      return named;
    }
    String name = organ.name().replaceFirst("政务公开.*$|(?:(?<!人民)政府)?信息公开.*$|(?:办公厅|办公室|办)$", "");
    Organ government =
        new Organ(name, organ.places(), organ.level(), ogi.filer.Kind.GOVERNMENT, "", false, false);
    return new Named(named.phrase(), government);
  }

  private static boolean forAll(Named named, Narrative text) {
    String found = named.phrase().found();
    return found.endsWith("组织编制")
        || found.endsWith("汇总")
        || text.whole().contains("基础上," + found)
        || ScopeFinder.areaWide(text);
  }

  private static void noteSource(Phrase phrase, List<FilerNote> notes) {
    Optional<Kind> kind =
        switch (phrase.source()) {
          case TITLE, ANNOUNCEMENT -> Optional.empty();
          case COLLECTOR_TITLE, PUBLISHER -> Optional.of(Kind.FILER_FROM_COLLECTOR);
          case COMPILER, SUBJECT, SITE -> Optional.of(Kind.FILER_FROM_TEXT);
          case CONTACT -> Optional.of(Kind.FILER_FROM_CONTACT);
          case URL -> Optional.of(Kind.FILER_FROM_URL);
        };
    kind.ifPresent(k -> notes.add(new FilerNote(k, phrase.found(), phrase.line())));
  }
}
