package ogi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import ogi.filer.Kind;
import ogi.filer.Scope;

/**
 * The reports of one stratum in the order of their filers, and the areas they lie in: what all
 * metrics share. Found once for a stratum, however many metrics there are.
 */
public final class PeerYear {
  /** Areas with known bodies and residents. */
  public interface Census {
    /** How many bodies of the stratum should report in the area; empty when unknown. */
    OptionalLong expected(Area area, Stratum stratum);

    /** Who lives in the area; empty when unknown. */
    OptionalLong residents(Area area);
  }

  private final Stratum stratum;
  private final List<PeerReport> peers;
  private final Optional<PeerYear> before;
  private final int[] earlier;
  private final List<AreaPeers> areas;

  /**
   * @param peers in the order {@link PeerReport#ORDER}; refuses another one and two equal reports
   * @param before the same level, kind and scope a year earlier
   */
  public PeerYear(
      Stratum stratum, List<PeerReport> peers, Optional<PeerYear> before, Census census) {
    this.stratum = stratum;
    this.peers = List.copyOf(peers);
    // Of the year before that only the reports matter; years further back are let go.
    this.before = before.map(PeerYear::alone);
    for (int i = 1; i < peers.size(); i++) {
      if (PeerReport.ORDER.compare(peers.get(i - 1), peers.get(i)) >= 0) {
        throw new IllegalArgumentException("out of order: " + peers.get(i));
      }
    }
    this.earlier = earlier();
    this.areas = areas(census);
  }

  private PeerYear(PeerYear of) {
    stratum = of.stratum;
    peers = of.peers;
    before = Optional.empty();
    earlier = of.earlier;
    areas = of.areas;
  }

  private PeerYear alone() {
    return new PeerYear(this);
  }

  public Stratum stratum() {
    return stratum;
  }

  /** The reports, by filer. */
  public List<PeerReport> peers() {
    return peers;
  }

  /** The areas with reports, by type and code. */
  public List<AreaPeers> areas() {
    return areas;
  }

  /** All reports of the year: the first of the areas. */
  public AreaPeers nation() {
    return areas.get(0);
  }

  private List<AreaPeers> areas(Census census) {
    Map<Area, List<Integer>> members =
        new TreeMap<>(Comparator.comparing(Area::type).thenComparing(Area::code));
    for (int i = 0; i < peers.size(); i++) {
      for (Area area : peers.get(i).areas()) {
        members.computeIfAbsent(area, a -> new ArrayList<>()).add(i);
      }
    }
    List<AreaPeers> list = new ArrayList<>();
    members.forEach((area, rows) -> list.add(area(area, rows, census)));
    return List.copyOf(list);
  }

  /** Row of the same body's last report a year earlier, or -1. */
  private int[] earlier() {
    Map<String, Integer> rows = new HashMap<>();
    before.ifPresent(
        old -> {
          for (int i = 0; i < old.peers.size(); i++) {
            if (old.peers.get(i).filer().placed()) {
              rows.put(old.peers.get(i).filer().id(), i);
            }
          }
        });
    return peers.stream()
        .mapToInt(peer -> peer.filer().placed() ? rows.getOrDefault(peer.filer().id(), -1) : -1)
        .toArray();
  }

  private AreaPeers area(Area area, List<Integer> rows, Census census) {
    int[] members = rows.stream().mapToInt(Integer::intValue).toArray();
    int[] then = new int[members.length];
    for (int k = 0; k < members.length; k++) {
      int row = earlier[members[k]];
      boolean stayed = row >= 0 && before.orElseThrow().peers.get(row).areas().contains(area);
      then[k] = stayed ? row : -1;
    }
    boolean knownBefore =
        before.isPresent() && before.get().areas.stream().anyMatch(a -> a.area().equals(area));
    List<PeerReport> present = rows.stream().map(peers::get).toList();
    int bodies =
        (int)
            present.stream()
                .filter(p -> p.filer().placed())
                .map(p -> p.filer().id())
                .distinct()
                .count();
    OptionalLong expected = census.expected(area, stratum);
    boolean whole =
        stratum.kind() == Kind.GOVERNMENT
            && stratum.scope() == Scope.AREA
            && expected.isPresent()
            && bodies == expected.getAsLong();
    return new AreaPeers(
        area,
        members,
        then,
        knownBefore,
        bodies,
        expected,
        whole ? census.residents(area) : OptionalLong.empty(),
        added(present),
        (int) present.stream().filter(peer -> !peer.overridden().isEmpty()).count());
  }

  /** Whether the reports may be added up: their scope is known and none holds another. */
  private boolean added(List<PeerReport> present) {
    if (stratum.scope() == Scope.UNKNOWN) {
      return false;
    }
    boolean speak = stratum.scope() == Scope.AREA || stratum.scope() == Scope.OWN_WITH_OFFICE;
    return !speak || Nesting.find(present.stream().map(PeerReport::filer).toList()).isEmpty();
  }

  /** The row of the same body one report earlier in this year, or -1. */
  int sameBodyBefore(int row) {
    return row > 0 && peers.get(row).sameBody(peers.get(row - 1)) ? row - 1 : -1;
  }

  /** Row of the same body's report a year earlier, or -1. */
  public int earlier(int row) {
    return earlier[row];
  }

  /** The same level, kind and scope a year earlier. */
  public Optional<PeerYear> before() {
    return before;
  }
}
