package ogi.filer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.region.Gazetteer;
import ogi.region.Region;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/**
 * Real pages, of which one line and the address are known: many lines name no body at all, so that
 * only part can be found; nothing that is claimed may be wrong.
 */
class IdentityCasesTest {
  private static final Path CASES = SampleFiles.projectFile("../shared/cases/identity.jsonl");
  private static final FilerFinder FINDER = new FilerFinder(Gazetteer.standard());

  private final List<String> wrongPlaces = new ArrayList<>();
  private final List<String> wrongKinds = new ArrayList<>();
  private final List<String> wrongYears = new ArrayList<>();
  private int reports;
  private int years;
  private int provinces;
  private int levels;
  private int kinds;

  @Test
  void whatIsClaimedIsRight() throws IOException {
    assumeTrue(Files.exists(CASES), "the cases are not beside the project");
    for (String line : Files.readAllLines(CASES)) {
      score(new ObjectMapper().readTree(line));
    }
    System.out.printf(
        "identity: %d reports; right: year %d, province %d, level %d, kind %d;"
            + " wrong: places %s, kinds and levels %s, years %s%n",
        reports, years, provinces, levels, kinds, wrongPlaces, wrongKinds, wrongYears);
    assertEquals(List.of(), wrongPlaces);
    // One bureau compiles the report of its whole zone; one title names another year than its text.
    assertTrue(wrongKinds.size() <= 1, wrongKinds.toString());
    assertTrue(wrongYears.size() <= 1, wrongYears.toString());
    assertTrue(years >= 133 && provinces >= 130 && levels >= 130 && kinds >= 129);
  }

  private void score(JsonNode known) {
    String title = known.get("title_or_first_line").asText();
    String url = known.get("url").asText();
    FilerFinding found = FINDER.find(new FilerEvidence(List.of(title), url, "", "", ""));
    boolean report = known.get("is_report").asBoolean();
    reports += report ? 1 : 0;
    if (found.year().isPresent() && !known.get("year").isNull()) {
      boolean right = found.year().get().year() == known.get("year").asInt();
      years += right && report ? 1 : 0;
      claim(right, wrongYears, title);
    }
    found.filer().ifPresent(filer -> score(filer, known, title, report));
  }

  private void score(Filer filer, JsonNode known, String title, boolean report) {
    boolean level = filer.level().key().equals(known.get("level").asText());
    boolean kind = filer.kind().key().equals(known.get("body_kind").asText());
    claim(level && kind, wrongKinds, title);
    levels += level && report ? 1 : 0;
    kinds += kind && report ? 1 : 0;
    boolean claimed = !filer.provinceCode().isEmpty();
    boolean place = !claimed || rightPlace(filer, known);
    claim(place, wrongPlaces, title);
    provinces += claimed && place && report ? 1 : 0;
  }

  private static boolean rightPlace(Filer filer, JsonNode known) {
    if (!filer.provinceCode().startsWith(known.get("province_code").asText())) {
      return false;
    }
    Optional<Region> region = Gazetteer.standard().findByCode(filer.regionCode());
    if (region.isEmpty()) {
      return true;
    }
    List<Region> line = Gazetteer.standard().lineage(region.get());
    List<String> names = line.stream().map(Region::name).toList();
    boolean prefecture =
        unlisted(known.get("prefecture")) || names.contains(known.get("prefecture").asText());
    // The bureau's list puts a town that a zone runs below the zone, not below its district.
    boolean zone = line.stream().anyMatch(r -> r.standing() == Region.Standing.STATISTICAL);
    boolean lower = filer.level() == Level.COUNTY || filer.level() == Level.TOWNSHIP;
    boolean county = unlisted(known.get("county")) || names.contains(known.get("county").asText());
    return prefecture && (county || zone || !lower);
  }

  /** Not told, or a place that the list of today does not have under these words: a new area. */
  private static boolean unlisted(JsonNode place) {
    return place.isNull() || Gazetteer.standard().named(place.asText()).isEmpty();
  }

  private static void claim(boolean right, List<String> wrong, String title) {
    if (!right) {
      wrong.add(title);
    }
  }
}
