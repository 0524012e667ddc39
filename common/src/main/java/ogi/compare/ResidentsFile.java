package ogi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ogi.filer.Filer;
import ogi.region.Gazetteer;
import ogi.region.Region;

/**
 * An office's list of residents, one place a line: {@code region_code} and {@code residents}, for
 * places below the provinces, whose residents the program knows. The day for which the numbers hold
 * is the office's affair; a run holds the name and the checksum of the file.
 */
public final class ResidentsFile {
  /** More than any place below a province has, so that no sum can run over. */
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  private ResidentsFile() {}

  /**
   * Reads the file's records, the heading first.
   *
   * @param faults every problem is added, with the record it stands in
   * @return residents by code; without those that are at fault
   */
  public static Map<String, Long> read(List<List<String>> records, List<String> faults) {
    List<String> names = records.isEmpty() ? List.of() : records.get(0);
    int code = names.indexOf("region_code");
    int people = names.indexOf("residents");
    Map<String, Long> residents = new TreeMap<>();
    if (code < 0 || people < 0) {
      faults.add("--residents: the first line must name the columns region_code and residents");
      return residents;
    }
    for (int i = 1; i < records.size(); i++) {
      String place = "--residents, record " + (i + 1) + ": ";
      String region = cell(records.get(i), code);
      String number = cell(records.get(i), people);
      List<String> found = faults(region, number);
      if (!found.isEmpty()) {
        found.forEach(fault -> faults.add(place + fault));
      } else if (residents.putIfAbsent(region, Long.valueOf(number)) != null) {
        faults.add(place + region + " is listed before");
      }
    }
    if (records.size() == 1) {
      faults.add("--residents: no place is listed");
    }
    return residents;
  }

  private static List<String> faults(String region, String number) {
    List<String> faults = new ArrayList<>();
    Optional<Region> place = Gazetteer.standard().findByCode(region);
    if (region.equals(Filer.NATION)
        || place.filter(found -> found.level() == Region.Tier.PROVINCE).isPresent()) {
      faults.add(region + " is a province or the nation, whose residents are those of the census");
    } else if (place.isEmpty()) {
      faults.add("there is no place with the code '" + region + "'");
    }
    if (!NUMBER.matcher(number).matches()) {
      faults.add("residents must be a whole number above 0, not '" + number + "'");
    }
    return faults;
  }

  private static String cell(List<String> record, int at) {
    return at < record.size() ? record.get(at).strip() : "";
  }
}
