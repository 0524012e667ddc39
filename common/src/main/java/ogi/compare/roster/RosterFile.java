package ogi.compare.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.filer.Kind;
import ogi.filer.Level;

/**
 * An office's list of who must file, one body a line: its name with its place ({@code filer}), or
 * its {@code filer_id}; where the name alone does not settle them also {@code region_code}, {@code
 * level} and {@code kind}; and the years for which it is due ({@code from_year}, {@code to_year}).
 */
public final class RosterFile {
  private static final Pattern ID =
      Pattern.compile("(\\d{6}|\\d{9}|XPCC)-(government|office|department|zone|xpcc)(?:-(.+))?");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final List<String> names;
  private final List<String> faults;

  private RosterFile(List<String> names, List<String> faults) {
    this.names = names;
    this.faults = faults;
  }

  /**
   * Reads the file's records.
   *
   * @param faults every problem is added, with the record it stands in
   */
  public static Roster read(List<List<String>> records, List<String> faults) {
    List<String> names = records.isEmpty() ? List.of() : records.get(0);
    if (!names.contains("filer") && !names.contains("filer_id")) {
      faults.add("--roster: the first line must name the columns, filer or filer_id among them");
      return Roster.of(List.of());
    }
    RosterFile file = new RosterFile(names, faults);
    List<RosterEntry> entries = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      file.entry(records.get(i), "--roster, record " + (i + 1) + ": ").ifPresent(entries::add);
    }
    if (records.size() == 1) {
      faults.add("--roster: nobody is listed");
    }
    return Roster.of(entries);
  }

  private Optional<RosterEntry> entry(List<String> record, String place) {
    int before = faults.size();
    Optional<Level> level = one(record, "level", Level.values(), Level::key, place);
    Optional<Kind> kind = one(record, "kind", Kind.values(), Kind::key, place);
    Optional<String> region = cell(record, "region_code");
    int from = year(record, "from_year", Roster.FIRST_YEAR, place);
    int to = year(record, "to_year", Roster.LAST_YEAR, place);
    if (from > to) {
      faults.add(place + "from_year " + from + " is after to_year " + to);
    }
    if (record.size() > names.size()) {
      faults.add(
          "%shas %d cells, but the first line names %d columns; a comma inside a name needs quotation marks"
              .formatted(place, record.size(), names.size()));
    }
    Optional<String> id = cell(record, "filer_id");
    Matcher parts = ID.matcher(id.orElse(""));
    boolean taken = parts.matches();
    region
        .or(() -> taken ? Optional.of(parts.group(1)) : Optional.empty())
        .filter(code -> !FilerCorrection.known(code))
        .ifPresent(code -> faults.add(place + "there is no place with the code " + code));
    if (id.isPresent() && !taken) {
      faults.add(place + "filer_id must be as in normalised/reports, not '" + id.get() + "'");
    }
    if (faults.size() > before) {
      return Optional.empty();
    }
    Optional<String> name = cell(record, "filer");
    Optional<Filer> filer =
        new FilerCorrection(
                name.or(() -> Optional.ofNullable(taken ? parts.group(3) : null)),
                region.or(() -> taken ? Optional.of(parts.group(1)) : Optional.empty()),
                level,
                kind.or(() -> taken ? kind(parts.group(2)) : Optional.empty()),
                Optional.empty())
            .applyTo(Optional.empty());
    if (filer.filter(Filer::placed).isEmpty()) {
      faults.add(place + unsettled(name, filer));
    }
    return filer.filter(Filer::placed).map(f -> entry(f, id, from, to));
  }

  /** What is not settled, with the places of that name when there are several. */
  private static String unsettled(Optional<String> name, Optional<Filer> filer) {
    String who = name.map(n -> "'" + n + "'").orElse("the line");
    String places = filer.map(f -> f.grounds().candidates()).orElse("");
    return places.isEmpty()
        ? who + " does not settle who it is; add region_code and kind"
        : who + " may be in " + places + "; add region_code";
  }

  private static RosterEntry entry(Filer filer, Optional<String> id, int from, int to) {
    return new RosterEntry(
        id.orElse(filer.id()),
        filer.name(),
        filer.regionCode(),
        filer.provinceCode(),
        filer.level(),
        filer.kind(),
        from,
        to);
  }

  private static Optional<Kind> kind(String key) {
    return List.of(Kind.values()).stream().filter(kind -> kind.key().equals(key)).findFirst();
  }

  private <E> Optional<E> one(
      List<String> record,
      String name,
      E[] values,
      java.util.function.Function<E, String> key,
      String place) {
    Optional<String> text = cell(record, name);
    Optional<E> value =
        text.flatMap(t -> List.of(values).stream().filter(v -> key.apply(v).equals(t)).findFirst());
    if (text.isPresent() && value.isEmpty()) {
      List<String> keys = List.of(values).stream().map(key).toList();
      faults.add(place + name + " must be one of " + keys + ", not '" + text.get() + "'");
    }
    return value;
  }

  private int year(List<String> record, String name, int without, String place) {
    Optional<String> text = cell(record, name);
    if (text.isPresent() && !YEAR.matcher(text.get()).matches()) {
      faults.add(place + name + " is no year: " + text.get());
      return without;
    }
    return text.map(Integer::parseInt).orElse(without);
  }

  private Optional<String> cell(List<String> record, String name) {
    int at = names.indexOf(name);
    return at >= 0 && at < record.size() && !record.get(at).isBlank()
        ? Optional.of(record.get(at).strip())
        : Optional.empty();
  }
}
