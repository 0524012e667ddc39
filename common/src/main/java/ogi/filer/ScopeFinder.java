package ogi.filer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ogi.filer.FilerNote.Kind;

/**
 * What a report covers, by the words it uses itself. A government's report without such words may
 * cover the area or the government alone: it stays unknown. A closing 本机关 is a formula that
 * area-wide reports use as well, and decides nothing.
 */
final class ScopeFinder {
  private static final Pattern SYSTEM_NAME = Pattern.compile("(?:系统|关区)(?:\\(.*\\))?$");
  private static final Pattern ORGAN_NAME = Pattern.compile("机关|本级");
  private static final Pattern OWN_ZONE = Pattern.compile("我委|本委|我办|本机关");

  private ScopeFinder() {}

  /** A scope and the words that decided it. */
  record Told(Scope scope, Ground ground) {}

  static Told scope(Organ organ, Narrative text, List<FilerNote> notes) {
    if (organ.level() == Level.TOWNSHIP) {
      return told(Scope.OWN, organ.name(), Certainty.HIGH);
    }
    Told told =
        switch (organ.kind()) {
          case GOVERNMENT, XPCC -> government(organ, text);
          case OFFICE -> office(organ, text);
          case DEPARTMENT -> department(organ, text);
          case ZONE -> zone(organ, text);
        };
    if (told.scope() == Scope.UNKNOWN) {
      notes.add(new FilerNote(Kind.SCOPE_UNCLEAR, organ.name(), 0));
    }
    return told;
  }

  /** Whether the text says that it was put together from many organs' reports. */
  static boolean areaWide(Narrative text) {
    return ScopeWords.AREA.first(text).isPresent();
  }

  private static Told government(Organ organ, Narrative text) {
    Optional<String> area = ScopeWords.AREA.first(text);
    if (area.isPresent()) {
      return told(Scope.AREA, area.get(), Certainty.HIGH);
    }
    Optional<String> office = ScopeWords.WITH_OFFICE.first(text);
    if (office.isPresent()) {
      return told(Scope.OWN_WITH_OFFICE, office.get(), Certainty.HIGH);
    }
    if (organ.name().endsWith("及其办公室")) {
      return told(Scope.OWN_WITH_OFFICE, organ.name(), Certainty.HIGH);
    }
    return ScopeWords.OWN_GOVERNMENT
        .first(text)
        .map(own -> told(Scope.OWN, own, Certainty.MEDIUM))
        .orElse(new Told(Scope.UNKNOWN, Ground.NONE));
  }

  private static Told office(Organ organ, Narrative text) {
    return ScopeWords.WITH_OFFICE
        .first(text)
        .map(office -> told(Scope.OWN_WITH_OFFICE, office, Certainty.HIGH))
        .orElse(told(Scope.OWN, organ.name(), Certainty.MEDIUM));
  }

  private static Told department(Organ organ, Narrative text) {
    Matcher system = SYSTEM_NAME.matcher(organ.name());
    if (system.find()) {
      return told(Scope.SYSTEM, system.group(), Certainty.HIGH);
    }
    Matcher itself = ORGAN_NAME.matcher(organ.name());
    if (itself.find()) {
      return told(Scope.OWN, itself.group(), Certainty.HIGH);
    }
    return ScopeWords.SYSTEM
        .first(text)
        .map(all -> told(Scope.SYSTEM, all, Certainty.MEDIUM))
        .orElse(told(Scope.OWN, organ.name(), Certainty.MEDIUM));
  }

  private static Told zone(Organ organ, Narrative text) {
    if (organ.office()) {
      return told(Scope.OWN, organ.name(), Certainty.HIGH);
    }
    Optional<String> area = ScopeWords.AREA.first(text);
    if (area.isPresent()) {
      return told(Scope.AREA, area.get(), Certainty.HIGH);
    }
    Matcher own = OWN_ZONE.matcher(text.whole());
    return own.find()
        ? told(Scope.OWN, own.group(), Certainty.MEDIUM)
        : new Told(Scope.UNKNOWN, Ground.NONE);
  }

  private static Told told(Scope scope, String words, Certainty confidence) {
    return new Told(scope, new Ground(words, confidence));
  }
}
