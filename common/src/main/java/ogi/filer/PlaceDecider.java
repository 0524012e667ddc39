package ogi.filer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.FilerNote.Kind;
import ogi.region.AreaCodes;
import ogi.region.Gazetteer;
import ogi.region.Postcodes;
import ogi.region.Region;
import ogi.region.Region.Tier;

/**
 * Tells namesakes apart by the other evidence: fuller names in the text, what the collector knows,
 * places mentioned, telephone codes, and last the host. Evidence that points two ways decides
 * nothing.
 */
final class PlaceDecider {
  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)\\(?(0(?:10|2\\d|[3-9]\\d\\d))[)\\-—–－]{1,2}\\d{7,8}(?!\\d)");

  private static final Pattern POSTCODE = Pattern.compile("(?:邮政编码|邮编|邮政?)[:：]?(\\d{6})(?!\\d)");

  private static final Pattern GOVERNMENT = Pattern.compile("\\p{IsHan}{1,8}[县区市旗](?=(?:人民)?政府)");

  private final Gazetteer gazetteer;
  private final AreaCodes areaCodes;
  private final Postcodes postcodes;
  private final HostPlaces hosts;

  PlaceDecider(Gazetteer gazetteer, HostPlaces hosts) {
    this.gazetteer = gazetteer;
    this.hosts = hosts;
    this.areaCodes = new AreaCodes(gazetteer);
    this.postcodes = new Postcodes(gazetteer);
  }

  /**
   * What the evidence leaves.
   *
   * @param places one when it is settled
   * @param ground what settled it
   */
  record Decision(List<Region> places, Ground ground) {}

  /** The places that remain, one when the evidence settles it; tells how in the notes. */
  Decision decide(
      Organ organ,
      List<Organ> others,
      Narrative text,
      FilerEvidence evidence,
      int line,
      List<FilerNote> notes) {
    List<Region> places = organ.places();
    boolean doubtful = organ.nameAlone() || organ.misprint();
    if (places.size() == 1 && doubtful && contradicted(places.get(0), text.whole())) {
      notes.add(new FilerNote(Kind.PLACE_IN_CONFLICT, names(places), line));
      return new Decision(List.of(), Ground.NONE);
    }
    if (places.size() <= 1) {
      Certainty sure = doubtful || organ.followed().merged() ? Certainty.MEDIUM : Certainty.HIGH;
      String words = (organ.name() + " " + organ.followed().words()).strip();
      return new Decision(places, new Ground(words, sure));
    }
    List<Witness> witnesses = witnesses(places, others, text, evidence);
    List<Region> left = new ArrayList<>(places);
    witnesses.forEach(witness -> left.retainAll(witness.places()));
    if (left.isEmpty()) {
      notes.add(new FilerNote(Kind.PLACE_IN_CONFLICT, names(places), line));
      return new Decision(places, Ground.NONE);
    }
    List<Region> posted = left.size() > 1 ? byPostcode(left, text.whole()) : List.of();
    if (posted.size() == 1) {
      notes.add(new FilerNote(Kind.PLACE_FROM_POSTCODE, names(places), line));
      String words = Kind.PLACE_FROM_POSTCODE.key() + ": " + names(posted);
      return new Decision(posted, new Ground(words, Certainty.LOW));
    }
    if (left.size() > 1) {
      notes.add(new FilerNote(Kind.PLACE_AMBIGUOUS, names(left), line));
      return new Decision(left, Ground.NONE);
    }
    notes.add(new FilerNote(witnesses.get(0).kind(), names(places), line));
    boolean several = witnesses.stream().map(Witness::kind).distinct().count() > 1;
    boolean onlyHost = witnesses.get(0).kind() == Kind.PLACE_FROM_URL;
    Certainty sure = several ? Certainty.HIGH : onlyHost ? Certainty.LOW : Certainty.MEDIUM;
    String by = String.join(" ", witnesses.stream().map(w -> w.kind().key()).distinct().toList());
    return new Decision(left, new Ground(by + ": " + names(left), sure));
  }

  private record Witness(Kind kind, List<Region> places) {}

  private List<Witness> witnesses(
      List<Region> places, List<Organ> others, Narrative text, FilerEvidence evidence) {
    String words = text.whole();
    List<Region> registered =
        CreditCodes.place(gazetteer, evidence.url(), words).map(List::of).orElse(List.of());
    List<Witness> witnesses =
        List.of(
            new Witness(Kind.PLACE_FROM_TEXT, byOthers(places, others)),
            new Witness(Kind.PLACE_FROM_COLLECTOR, byCollector(places, evidence)),
            new Witness(Kind.PLACE_FROM_TEXT, byMention(places, words)),
            new Witness(Kind.PLACE_FROM_CODE, agreeing(places, registered)),
            new Witness(Kind.PLACE_FROM_PHONE, byPhone(places, words)),
            new Witness(Kind.PLACE_FROM_URL, byHost(places, evidence.url())));
    return witnesses.stream().filter(witness -> !witness.places().isEmpty()).toList();
  }

  private List<Region> byHost(List<Region> places, String url) {
    List<Region> spelled = HostClue.matching(gazetteer, places, url);
    return spelled.isEmpty() ? agreeing(places, hosts.of(Host.labels(url)).places()) : spelled;
  }

  /**
   * Whether a text that never names the county of a lone township speaks of another county's
   * government: the township may have lost its name to a namesake since.
   */
  private boolean contradicted(Region town, String text) {
    if (names(text, town, Tier.COUNTY) || names(text, town, Tier.PREFECTURE)) {
      return false;
    }
    Matcher government = GOVERNMENT.matcher(text);
    while (government.find()) {
      for (int from = government.start(); from < government.end() - 2; from++) {
        for (Region named : gazetteer.chainAt(text, from).places()) {
          if (named.level() == Tier.COUNTY && !gazetteer.within(town, named)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Fuller names elsewhere: 长春市朝阳区 in the text settles 朝阳区 in the title. */
  private List<Region> byOthers(List<Region> places, List<Organ> others) {
    List<Region> settled =
        others.stream().filter(o -> o.places().size() == 1).map(o -> o.places().get(0)).toList();
    return agreeing(places, settled);
  }

  private List<Region> byCollector(List<Region> places, FilerEvidence evidence) {
    List<Region> settled = new ArrayList<>();
    for (String known : List.of(evidence.publisher(), evidence.site(), evidence.title())) {
      var chain = gazetteer.chainAt(Line.flat(known), 0);
      if (chain.places().size() == 1) {
        settled.add(chain.places().get(0));
      }
    }
    return agreeing(places, settled);
  }

  private List<Region> agreeing(List<Region> places, List<Region> settled) {
    return places.stream()
        .filter(p -> settled.stream().anyMatch(s -> gazetteer.within(p, s)))
        .toList();
  }

  /** Places whose county (for a township) or prefecture and province the text mentions. */
  private List<Region> byMention(List<Region> places, String text) {
    if (places.get(0).level() == Tier.TOWNSHIP) {
      List<Region> byCounty = places.stream().filter(p -> names(text, p, Tier.COUNTY)).toList();
      if (!byCounty.isEmpty()) {
        return byCounty;
      }
    }
    List<Region> byPrefecture =
        places.stream().filter(p -> names(text, p, Tier.PREFECTURE)).toList();
    return byPrefecture.isEmpty()
        ? places.stream().filter(p -> names(text, p, Tier.PROVINCE)).toList()
        : byPrefecture;
  }

  /** Whether the text names the region above at that rung; a county only by its full name. */
  private boolean names(String text, Region place, Tier tier) {
    for (Region up : gazetteer.lineage(place)) {
      boolean province = up.level() == Tier.PROVINCE;
      // A municipality stands where other districts have their prefecture.
      boolean municipality = province && up.name().endsWith("市") && tier == Tier.PREFECTURE;
      if (!up.equals(place) && (up.level() == tier || municipality)) {
        boolean stem =
            tier != Tier.COUNTY && gazetteer.findStem(up).filter(text::contains).isPresent();
        return stem || text.contains(up.name());
      }
    }
    return false;
  }

  private List<Region> byPhone(List<Region> places, String text) {
    Set<String> codes = new TreeSet<>();
    Matcher phone = PHONE.matcher(text);
    while (phone.find()) {
      codes.add(phone.group(1));
    }
    if (codes.size() != 1) {
      return List.of();
    }
    return agreeing(places, areaCodes.served(codes.iterator().next()));
  }

  /** Chooses among what all other evidence leaves; several provinces in a text choose nothing. */
  private List<Region> byPostcode(List<Region> left, String text) {
    Set<String> codes = new TreeSet<>();
    Matcher postcode = POSTCODE.matcher(text);
    while (postcode.find()) {
      codes.add(postcode.group(1));
    }
    List<Region> provinces =
        codes.stream().flatMap(code -> postcodes.province(code).stream()).distinct().toList();
    return provinces.size() == 1 ? agreeing(left, provinces) : List.of();
  }

  /** The places with those above them, at most five. */
  String names(List<Region> places) {
    List<String> names = new ArrayList<>();
    for (Region place : places.subList(0, Math.min(5, places.size()))) {
      var line = gazetteer.lineage(place);
      StringBuilder name = new StringBuilder();
      line.forEach(region -> name.insert(0, region.name()));
      names.add(name.toString());
    }
    return String.join("、", names) + (places.size() > 5 ? "等" + places.size() + "处" : "");
  }
}
