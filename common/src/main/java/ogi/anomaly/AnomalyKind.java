package ogi.anomaly;

import static ogi.anomaly.Action.*;
import static ogi.anomaly.AnomalyKind.Finder.*;
import static ogi.anomaly.Fault.*;
import static ogi.anomaly.Severity.*;

import java.util.Optional;

/**
 * The catalogue of what can be wrong or doubtful with a report: code, default severity, whose fault
 * it is by nature, what to do, and which part of the application finds it today. The names and
 * definitions in both languages are data ({@link Wording}).
 */
public enum AnomalyKind {
  // A: identities of the form.
  BALANCE("A01", S1, FILER, RETURN, REPORT),
  RESULT_SUM("A02", S1, FILER, RETURN, REPORT),
  ROW_SUM("A03", S2, FILER, RETURN, REPORT),
  TOTAL_ROW_ZERO("A04", S2, FILER, RETURN, REPORT),
  TOTAL_COLUMN_BLANK("A05", S3, FILER, DEDUCE, REPORT),
  DETAIL_BLANK("A06", S3, FILER, NOTE, REPORT),
  REVIEW_SUM("A07", S2, FILER, RETURN, REPORT),
  NEGATIVE("A08", S1, FILER, QUERY, REPORT),
  NON_INTEGER("A09", S1, FILER, QUERY, REPORT),
  SUBTOTAL("A10", S2, FILER, RETURN, REPORT),
  OFFSETTING("A11", S2, FILER, QUERY, REPORT),
  // B: cells and layout.
  MISSING_CELL("B01", S2, EXTRACTION, RE_EXTRACT, REPORT),
  MISSING_LABEL("B02", S3, EXTRACTION, NOTE, REPORT),
  SHIFTED_ROW("B03", S2, EXTRACTION, RE_EXTRACT, REPORT),
  TRUNCATED_GRID("B04", S2, EXTRACTION, RE_EXTRACT, REPORT),
  BLANK_FOR_ZERO("B05", S3, FILER, DEDUCE, REPORT),
  PLACEHOLDER("B06", S3, FILER, NOTE, REPORT),
  DIGITS_LOST("B07", S1, EXTRACTION, RE_EXTRACT, REPORT),
  UNIT_IN_CELL("B08", S3, FILER, NOTE, REPORT),
  LABEL_VARIANT("B09", S3, FILER, NOTE, REPORT),
  WRONG_FORM("B10", S2, FILER, RETURN, REPORT),
  NUMBERS_LOST("B11", S1, EXTRACTION, RE_EXTRACT, REPORT),
  SPAM_INJECTION("B12", S2, EXTRACTION, RE_EXTRACT, REPORT),
  SCRIPT_CONVERTED("B13", S3, EXTRACTION, NOTE, REPORT),
  TEMPLATE_LEFT("B14", S3, FILER, NOTE, REPORT),
  SECTION_BREAK("B15", S3, FILER, NOTE, REPORT),
  EXTRA_ROW("B16", S3, FILER, NOTE, REPORT),
  // C: identity of the report.
  YEAR_CONFLICT("C01", S2, FILER, QUERY, REPORT),
  DUPLICATE("C02", S3, EXTRACTION, MERGE, SOURCES),
  CONFLICTING_COPIES("C03", S2, FILER, QUERY, COPIES),
  COPY_OF_LAST_YEAR("C04", S1, FILER, QUERY, COPIES),
  COPY_OF_OTHER_FILER("C05", S2, FILER, RETURN, COPIES),
  STALE_BASIS("C06", S3, FILER, NOTE, REPORT),
  HOST_MISMATCH("C07", S3, EXTRACTION, NOTE, SOURCES),
  LATE("C08", S3, FILER, NOTE, SOURCES),
  SCOPE_UNCLEAR("C09", S2, PLAUSIBILITY, EXCLUDE, REPORT),
  BOILERPLATE("C10", S2, FILER, QUERY, REPORT),
  NOT_FILED("C11", S2, FILER, URGE, ROSTER),
  FOREIGN_OUTLINE("C12", S3, FILER, NOTE, REPORT),
  // D: narrative against tables.
  REQUESTS("D01", S2, FILER, QUERY, REPORT),
  OUTCOMES("D02", S2, FILER, RETURN, REPORT),
  DOCUMENTS("D03", S2, FILER, RETURN, REPORT),
  PERCENT("D04", S3, FILER, NOTE, REPORT),
  PARTS_EXCEED_WHOLE("D05", S3, FILER, NOTE, REPORT),
  NONE_CLAIM("D06", S2, FILER, QUERY, REPORT),
  FEE_TEXT("D07", S3, PLAUSIBILITY, NOTE, REPORT),
  GROWTH("D08", S3, FILER, RECOMPUTE, YEARS),
  OUTCOMES_INCOMPLETE("D09", S3, FILER, NOTE, REPORT),
  // E: year on year.
  CARRY_BREAK("E01", S2, FILER, QUERY, YEARS),
  CARRY_REVISION("E02", S3, FILER, NOTE, YEARS),
  STOCK_FLOW("E03", S3, PLAUSIBILITY, QUERY, YEARS),
  JUMP("E04", S2, PLAUSIBILITY, QUERY, PEERS),
  FORM_BREAK("E05", S3, PLAUSIBILITY, NOTE, YEARS),
  VANISH_OR_APPEAR("E06", S2, PLAUSIBILITY, QUERY, YEARS),
  SCOPE_SWITCH("E07", S2, PLAUSIBILITY, QUERY, YEARS),
  // F: plausibility within a report.
  ALL_ZERO("F01", S1, PLAUSIBILITY, QUERY, REPORT),
  RULE_POWER("F02", S2, FILER, RETURN, REPORT),
  STOCK_EQUALS_FLOW("F03", S3, PLAUSIBILITY, QUERY, REPORT),
  OPENING_STOCK("F04", S2, FILER, QUERY, REPORT),
  DISPUTES_OVER_DECISIONS("F05", S2, PLAUSIBILITY, QUERY, REPORT),
  DISPUTES_WITHOUT_ADVERSE("F06", S2, PLAUSIBILITY, QUERY, REPORT),
  CORRECTION_OUTLIER("F07", S2, PLAUSIBILITY, QUERY, REPORT),
  UNIT_OF_FEE("F08", S1, PLAUSIBILITY, QUERY, REPORT),
  PER_CAPITA("F09", S2, PLAUSIBILITY, QUERY, PEERS),
  COERCION_OVER_PENALTIES("F10", S3, PLAUSIBILITY, NOTE, REPORT),
  APPLICANT_MIX("F11", S3, PLAUSIBILITY, NOTE, REPORT),
  BACKLOG("F12", S2, PLAUSIBILITY, QUERY, REPORT),
  ROUTE("F13", S3, PLAUSIBILITY, QUERY, REPORT),
  DIGIT_PATTERN("F14", S3, PLAUSIBILITY, NOTE, PEERS),
  NO_FEES("F15", S3, PLAUSIBILITY, QUERY, REPORT),
  NOT_DECIDED("F16", S3, PLAUSIBILITY, NOTE, REPORT),
  ZERO_AMONG_PEERS("F17", S3, PLAUSIBILITY, QUERY, PEERS),
  // G: hierarchy.
  AREA_BELOW_PART("G01", S1, FILER, QUERY, HIERARCHY),
  AREA_IS_NOT_SUM("G02", S2, PLAUSIBILITY, QUERY, HIERARCHY),
  DOUBLE_COUNT("G03", S1, OURS, REFUSE, PEERS),
  RULES_TWICE("G04", S3, PLAUSIBILITY, NOTE, HIERARCHY);

  /** Which part of the application looks for a kind. */
  public enum Finder {
    /** {@link ReportFaults}: one report alone shows it. */
    REPORT("report"),
    /** {@link YearFaults}: the filer's report on the year before shows it; D08 also without one. */
    YEARS("years"),
    /** {@link CopyFaults}: it shows when a report is held against other reports and copies. */
    COPIES("copies"),
    /** {@link PeerFaults}: the reports of the stratum show it. */
    PEERS("peers"),
    /** {@link HierarchyFaults}: the reports from inside the area show it. */
    HIERARCHY("hierarchy"),
    /** {@link SourceFaults}: addresses and days of the documents show it. */
    SOURCES("sources"),
    /** {@link AbsenceFaults}: the list of who must file shows it. */
    ROSTER("roster");

    private final String key;

    Finder(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private final String code;
  private final Severity severity;
  private final Fault fault;
  private final Action action;
  private final Finder finder;

  AnomalyKind(String code, Severity severity, Fault fault, Action action, Finder finder) {
    this.code = code;
    this.severity = severity;
    this.fault = fault;
    this.action = action;
    this.finder = finder;
  }

  /** Letter of the group and number, for instance {@code A01}; stable. */
  public String code() {
    return code;
  }

  /** Severity unless the finding is too small to matter. */
  public Severity severity() {
    return severity;
  }

  public Fault fault() {
    return fault;
  }

  public Action action() {
    return action;
  }

  /** Who looks for it today. */
  public Finder finder() {
    return finder;
  }

  /** The kind of that code. */
  public static Optional<AnomalyKind> of(String code) {
    for (AnomalyKind kind : values()) {
      if (kind.code.equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Chinese name. */
  public String nameZh() {
    return Wording.kind(this).nameZh();
  }

  /** English name. */
  public String nameEn() {
    return Wording.kind(this).nameEn();
  }

  /** What is found, in Chinese. */
  public String definitionZh() {
    return Wording.kind(this).definitionZh();
  }

  /** What is found, in English. */
  public String definitionEn() {
    return Wording.kind(this).definitionEn();
  }
}
