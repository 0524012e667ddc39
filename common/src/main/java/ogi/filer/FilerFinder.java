package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.FilerNote.Kind;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Finds who reports and for which year, and tells how it knows. It never guesses: a name that
 * several places bear gets no region unless other evidence agrees on one. A pure function of its
 * evidence, safe for any number of threads.
 */
public final class FilerFinder {
  /** Injected advertising: Latin letters with digits, or betting words, beside a place name. */
  private static final Pattern SPAM =
      Pattern.compile(
          "(?:地址[:：]?|^|[省市区县])[^。,，;；]{0,12}?(?:[a-z]{3,}\\d{2,}|\\d{3}bet|bt\\d{3}|体彩网|188体育|beat365)");

  private static final Pattern OPENNESS_OFFICE =
      Pattern.compile("(?:政务公开|政府信息公开|信息公开).*(?:办公室|小组|办)");

  private final Gazetteer gazetteer;
  private final OrganReader reader;
  private final PlaceDecider decider;

  /** A finder over the divisions of a gazetteer. */
  public FilerFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.reader = new OrganReader(gazetteer);
    this.decider = new PlaceDecider(gazetteer);
  }

  /** What the evidence tells; never throws on bad text. */
  public FilerFinding find(FilerEvidence evidence) {
    Narrative text = Narrative.of(evidence.lines());
    List<Phrase> phrases = PhraseFinder.phrases(text, evidence);
    List<FilerNote> notes = new ArrayList<>();
    Optional<Phrase> title = title(phrases);
    if (title.isEmpty()) {
      notes.add(new FilerNote(Kind.TITLE_MISSING, "", 0));
    }
    noteSpam(text, notes);
    Optional<ReportYear> year = YearFinder.find(phrases, text, evidence.url(), notes);
    Optional<Filer> filer = filer(phrases, text, evidence, notes);
    return new FilerFinding(
        filer,
        year,
        title.map(phrase -> PhraseFinder.printed(phrase, evidence.lines())).orElse(""),
        title.map(Phrase::line).orElse(0),
        notes);
  }

  private static Optional<Phrase> title(List<Phrase> phrases) {
    List<Phrase> titles = phrases.stream().filter(p -> p.source() == Phrase.Source.TITLE).toList();
    return titles.stream()
        .filter(p -> !p.body().isEmpty() && p.year() > 0)
        .findFirst()
        .or(() -> titles.stream().filter(p -> p.year() > 0).findFirst())
        .or(() -> titles.stream().findFirst());
  }

  private record Named(Phrase phrase, Organ organ) {}

  private Optional<Filer> filer(
      List<Phrase> phrases, Narrative text, FilerEvidence evidence, List<FilerNote> notes) {
    List<Named> named = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!PhraseFinder.generic(phrase.body())) {
        reader.read(phrase.body()).ifPresent(organ -> named.add(new Named(phrase, organ)));
      }
    }
    if (named.isEmpty()) {
      notes.add(new FilerNote(Kind.FILER_NOT_NAMED, "", 0));
      return Optional.empty();
    }
    Named first = compiled(named.get(0), text);
    noteSource(first.phrase(), notes);
    List<Organ> others = named.stream().map(Named::organ).toList();
    List<Region> places =
        decider.decide(first.organ(), others, text, evidence, first.phrase().line(), notes);
    return Optional.of(settled(first, places, text, notes));
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
          case COMPILER, SUBJECT -> Optional.of(Kind.FILER_FROM_TEXT);
          case CONTACT -> Optional.of(Kind.FILER_FROM_CONTACT);
          case URL -> Optional.of(Kind.FILER_FROM_URL);
        };
    kind.ifPresent(k -> notes.add(new FilerNote(k, phrase.found(), phrase.line())));
  }

  private Filer settled(Named named, List<Region> places, Narrative text, List<FilerNote> notes) {
    Organ organ = named.organ();
    Scope scope = ScopeFinder.scope(organ, text, notes);
    if (organ.level() == Level.NATIONAL) {
      return filer(organ, Filer.NATION, "全国", Filer.NATION, "全国", scope);
    }
    if (places.size() == 1) {
      Region place = places.get(0);
      if (organ.nameAlone() && place.level() == Tier.TOWNSHIP && organ.places().size() == 1) {
        notes.add(new FilerNote(Kind.PLACE_BY_NAME_ALONE, place.name(), named.phrase().line()));
      }
      Region province = province(place);
      return filer(organ, place.code(), place.name(), province.code(), province.name(), scope);
    }
    List<Region> provinces = places.stream().map(this::province).distinct().toList();
    boolean one = provinces.size() == 1;
    return filer(
        organ,
        "",
        "",
        one ? provinces.get(0).code() : "",
        one ? provinces.get(0).name() : "",
        scope);
  }

  private Region province(Region place) {
    boolean corps = place.code().startsWith(XpccNames.CITY_PREFIX);
    return corps ? gazetteer.findByCode(Gazetteer.XPCC).orElseThrow() : gazetteer.province(place);
  }

  private static Filer filer(
      Organ organ, String code, String region, String provinceCode, String province, Scope scope) {
    String own = organ.own();
    String id =
        organ.level() == Level.TOWNSHIP && !own.isEmpty() && !code.isEmpty()
            ? code + "-" + organ.kind().key() + "-" + own
            : FilerId.of(code, organ.kind(), own, organ.name());
    return new Filer(
        id, organ.name(), code, region, provinceCode, province, organ.level(), organ.kind(), scope);
  }

  /** Nearly all lines have no Latin letter, and the pattern is slow on long lines. */
  private static boolean hasLatin(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 'a' && words.charAt(i) <= 'z' || words.charAt(i) == '彩') {
        return true;
      }
    }
    return words.contains("188体育");
  }

  private static void noteSpam(Narrative text, List<FilerNote> notes) {
    for (Narrative.Line line : text.lines()) {
      Matcher spam = hasLatin(line.text()) ? SPAM.matcher(line.text()) : null;
      if (spam != null && spam.find()) {
        notes.add(new FilerNote(Kind.SPAM_IN_PLACE, spam.group(), line.number()));
        return;
      }
    }
  }
}
