package ogi.filer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * Which reports of one year belong to the area of a government: its own, its office's, its
 * departments' and those of the governments directly below. Offices that the state runs itself are
 * no part of it.
 */
public final class AreaParts {
  /** Systems whose local offices answer to their own upper office and not to the area. */
  private static final Pattern STATE_RUN =
      Pattern.compile("税务|海关|海事|气象|地震|邮政|烟草|通信管理|调查(?:总)?队|监管(?:分)?局|银保监|证监|人民银行|外汇");

  /** One cell may be misprinted in one of two reports; so many show that one is not the other's. */
  private static final int WITNESSES = 2;

  private AreaParts() {}

  /**
   * One report of an area.
   *
   * @param regionCode code of the filer's place
   * @param own whether the filer is the government of that place, its office or department, and not
   *     of a township
   * @param figures by cell; a cell that is not known is left out
   */
  public record Part(
      String reportId,
      String regionCode,
      Kind kind,
      Scope scope,
      boolean own,
      HashMap<String, Long> figures)
      implements Serializable {

    /** The part that a filer's report is. */
    public static Part of(String reportId, Filer filer, Map<String, Long> figures) {
      return new Part(
          reportId,
          filer.regionCode(),
          filer.kind(),
          filer.scope(),
          filer.level() != Level.TOWNSHIP,
          new HashMap<>(figures));
    }
  }

  /** Codes of the areas whose government's figures the body's are held against. */
  public static List<String> areas(Filer filer) {
    List<String> areas = new ArrayList<>();
    boolean government = filer.kind() == Kind.GOVERNMENT;
    boolean stateRun = STATE_RUN.matcher(filer.name()).find();
    if (stateRun || filer.kind() == Kind.XPCC || filer.kind() == Kind.ZONE || !own(filer)) {
      return areas;
    }
    if (filer.level() != Level.TOWNSHIP) {
      areas.add(filer.regionCode());
    }
    Gazetteer gazetteer = Gazetteer.standard();
    Optional<Region> place =
        government ? gazetteer.findByCode(filer.regionCode()) : Optional.empty();
    place.flatMap(gazetteer::findParent).map(Region::code).ifPresent(areas::add);
    return areas;
  }

  /** A body whose id has another code than its place was merged, or its township is not listed. */
  private static boolean own(Filer filer) {
    return filer.id().startsWith(filer.regionCode() + "-");
  }

  /**
   * The scopes of an area's government that are unknown by its words and certain by its figures, by
   * report. Only what at least two figures or two parts show counts.
   */
  public static Map<String, ScopeByMagnitude.Judgement> of(String area, List<Part> reports) {
    Map<String, ScopeByMagnitude.Judgement> settled = new TreeMap<>();
    List<Part> ordered = reports.stream().sorted(Comparator.comparing(Part::reportId)).toList();
    List<Part> parts = ordered.stream().filter(part -> !is(part, area, Kind.GOVERNMENT)).toList();
    Optional<Map<String, Long>> office =
        parts.stream()
            .filter(part -> is(part, area, Kind.OFFICE))
            .findFirst()
            .map(part -> part.figures());
    for (Part government : ordered) {
      if (is(government, area, Kind.GOVERNMENT) && government.scope() == Scope.UNKNOWN) {
        List<Map<String, Long>> figures =
            new ArrayList<>(parts.stream().map(Part::figures).toList());
        boolean smaller = larger(government.figures(), figures) >= WITNESSES;
        ScopeByMagnitude.of(government.figures(), office, smaller ? figures : List.of())
            .filter(found -> found.ground().confidence() == Certainty.MEDIUM)
            .ifPresent(found -> settled.put(government.reportId(), found));
      }
    }
    return settled;
  }

  private static boolean is(Part part, String area, Kind kind) {
    return part.kind() == kind && part.own() && part.regionCode().equals(area);
  }

  /** How many figures of the parts are larger than the government's own. */
  private static int larger(Map<String, Long> government, List<Map<String, Long>> parts) {
    int larger = 0;
    for (Map<String, Long> part : parts) {
      for (Map.Entry<String, Long> figure : part.entrySet()) {
        Long own = government.get(figure.getKey());
        larger += own != null && own < figure.getValue() ? 1 : 0;
      }
    }
    return larger;
  }
}
