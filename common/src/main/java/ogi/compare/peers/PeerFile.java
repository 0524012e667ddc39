package ogi.compare.peers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An office's own list of peers, one body a line: {@code filer_id} and {@code group}. */
public final class PeerFile {
  private static final Pattern ID =
      Pattern.compile("(\\d{6}|\\d{9}|XPCC)-(government|office|department|zone|xpcc)(-.+)?");
  private static final String ID_COLUMN = "filer_id";
  private static final String GROUP_COLUMN = "group";

  private PeerFile() {}

  /**
   * Reads the file's records, the heading first.
   *
   * @param faults every problem is added, with the record it stands in
   */
  public static PeerGroups read(List<List<String>> records, List<String> faults) {
    List<String> names = records.isEmpty() ? List.of() : records.get(0);
    if (!names.contains(ID_COLUMN) || !names.contains(GROUP_COLUMN)) {
      faults.add("--peers: the first line must name the columns filer_id and group");
      return PeerGroups.LEVEL;
    }
    Map<String, String> groups = new TreeMap<>();
    for (int i = 1; i < records.size(); i++) {
      String place = "--peers, record " + (i + 1) + ": ";
      Optional<String> id = cell(records.get(i), names.indexOf(ID_COLUMN));
      Optional<String> group = cell(records.get(i), names.indexOf(GROUP_COLUMN));
      if (id.isEmpty() || group.isEmpty()) {
        faults.add(place + "filer_id and group must both be given");
      } else if (!ID.matcher(id.get()).matches()) {
        faults.add(place + "filer_id must be as in normalised/reports, not '" + id.get() + "'");
      } else if (groups.putIfAbsent(id.get(), group.get()) != null) {
        faults.add(place + id.get() + " is listed before; a body has one group");
      }
    }
    if (records.size() == 1) {
      faults.add("--peers: nobody is listed");
    }
    return new PeerGroups.OwnList(groups);
  }

  private static Optional<String> cell(List<String> record, int at) {
    return at < record.size() && !record.get(at).isBlank()
        ? Optional.of(record.get(at).strip())
        : Optional.empty();
  }
}
