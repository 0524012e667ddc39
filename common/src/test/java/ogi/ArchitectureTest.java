package ogi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may import whom: each room of {@code common} lists the rooms and libraries it may use. */
class ArchitectureTest {
  private static final String JACKSON = "com.fasterxml.jackson";
  private static final String STATISTICS = "org.apache.commons.statistics";
  private static final String NUMBERS = "org.apache.commons.numbers";

  /** The libraries that read formats are seen by {@code document} only. */
  private static final Set<String> READERS =
      Set.of(
          "org.jsoup",
          "org.apache.pdfbox",
          "org.apache.fontbox",
          "org.apache.poi",
          "org.apache.xmlbeans",
          "org.openxmlformats",
          "org.apache.commons.compress",
          "org.apache.commons.io",
          "org.netpreserve.jwarc",
          "org.mozilla.universalchardet",
          "org.w3c.dom",
          "org.xml.sax",
          "javax.xml");

  /** Rooms by name; everything may use {@code java.*} and itself. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("form", Set.of(JACKSON)),
          Map.entry("region", Set.of()),
          Map.entry("document", READERS),
          Map.entry("filer", Set.of("region")),
          Map.entry("report", Set.of("form", "filer")),
          Map.entry("normalise", Set.of("document", "check", "report", "form", "filer", "region")),
          Map.entry("check", Set.of("report", "form")),
          Map.entry(
              "compare", Set.of("form", "filer", "report", "region", JACKSON, STATISTICS, NUMBERS)),
          Map.entry("narrative", Set.of("region", "report")),
          Map.entry("ledger", Set.of("report", "form")),
          Map.entry("override", Set.of("document", "filer", "report")),
          Map.entry("version", Set.of("form", "filer", "report")),
          Map.entry(
              "anomaly",
              Set.of(
                  "narrative",
                  "version",
                  "check",
                  "ledger",
                  "compare",
                  "outlier",
                  "report",
                  "form",
                  "filer",
                  JACKSON)),
          Map.entry("outlier", Set.of("compare", STATISTICS)),
          Map.entry(
              "simulate",
              Set.of(
                  "document",
                  "form",
                  "region",
                  "filer",
                  "report",
                  "anomaly",
                  "narrative",
                  JACKSON,
                  "org.apache.pdfbox",
                  "org.apache.poi",
                  "org.apache.xmlbeans",
                  "org.openxmlformats")),
          Map.entry(
              "table",
              Set.of(
                  "form",
                  "region",
                  "document",
                  "filer",
                  "report",
                  "normalise",
                  "check",
                  "compare",
                  "narrative",
                  "version",
                  "anomaly",
                  "ledger",
                  "override")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("ogi");

  @Test
  void everyRoomUsesOnlyWhatItLists() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String room = room(type.getPackageName());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (!isAllowed(room, used)) {
          breaches.add(room + " uses " + used + " in " + type.getSimpleName());
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyRoomIsListed() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(room(type.getPackageName())));
    assertThat(MAY_USE.keySet()).containsAll(rooms);
  }

  @Test
  void noRoomIsAnAttic() {
    assertThat(CLASSES)
        .extracting(type -> List.of(type.getPackageName().split("\\.")))
        .noneMatch(parts -> parts.contains("util") || parts.contains("impl"));
  }

  private static boolean isAllowed(String room, String used) {
    if (used.isEmpty() || used.startsWith("java.")) {
      return true;
    }
    if (used.startsWith("ogi.")) {
      return room(used).equals(room) || MAY_USE.getOrDefault(room, Set.of()).contains(room(used));
    }
    return MAY_USE.getOrDefault(room, Set.of()).stream().anyMatch(used::startsWith);
  }

  private static String room(String packageName) {
    String[] parts = packageName.split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }
}
