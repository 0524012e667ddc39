package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.*;

import java.util.List;
import java.util.Optional;
import ogi.narrative.Claim;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;

/** Which report it is: form, year, basis and outline. */
final class FormFaults {
  private static final int STALE_YEAR = 2019;
  private static final int STALE_NUMBER = 60;
  private static final int IN_FORCE_FROM = 2021;
  private static final int FIRST_DAY = 101;
  private static final int LAST_DAY = 1231;
  private static final int DAYS = 10_000;

  /** Chapters of before 2019 that the present outline does not have. */
  private static final List<String> OLD_CHAPTERS =
      List.of("概述", "收费及减免", "收费和减免", "收取费用及减免", "咨询处理情况", "机构建设和人员", "申诉情况", "附表");

  private FormFaults() {}

  static void find(Dossier dossier, Suspicions out) {
    form(dossier, out);
    year(dossier, out);
    period(dossier, out);
    basis(dossier, out);
    outline(dossier, out);
  }

  private static void form(Dossier dossier, Suspicions out) {
    for (Note note : dossier.notes(NoteKind.FORM_MIXED)) {
      out.add(Suspicion.of(WRONG_FORM, "mixed").mark("mixed").say(new Term.Remark(note)));
    }
    if (dossier.report().year().isEmpty()) {
      out.undecided(WRONG_FORM);
    } else if (dossier.has(NoteKind.FORM_NOT_OF_YEAR)) {
      out.add(
          Suspicion.of(WRONG_FORM)
              .found(dossier.report().form().id())
              .say(same(dossier.report().form().id()))
              .say(dossier.report().year().get()));
    }
  }

  /** Title, period and text must name one year; the first that differs is told. */
  private static void year(Dossier dossier, Suspicions out) {
    Optional<Integer> year = dossier.report().year();
    if (year.isEmpty()) {
      out.undecided(YEAR_CONFLICT);
      return;
    }
    List<Claim.Period> periods =
        dossier.claims(Claim.Period.class).stream().filter(period -> !period.damaged()).toList();
    for (Claim.Period period : periods) {
      if (period.from() != year.get() * DAYS + FIRST_DAY
          || period.to() != year.get() * DAYS + LAST_DAY) {
        String dates = period.from() + "–" + period.to();
        conflict(dossier, out, new Term.Words("统计期限", "the data period"), dates);
        return;
      }
    }
    for (Note note : dossier.notes(NoteKind.YEAR)) {
      if (note.what().startsWith("year_conflict")) {
        conflict(dossier, out, new Term.Words("标题与正文", "title or text"), note.what());
        return;
      }
    }
    otherYearsOnly(dossier, out, year.get());
  }

  /** The prose names years and never the report's. */
  private static void otherYearsOnly(Dossier dossier, Suspicions out, int year) {
    List<Claim.YearNamed> years = dossier.claims(Claim.YearNamed.class);
    boolean own = years.stream().anyMatch(named -> named.year() == year);
    Optional<Claim.YearNamed> next =
        years.stream().filter(named -> Math.abs(named.year() - year) == 1).findFirst();
    if (!own && next.isPresent()) {
      String where = "正文第" + next.get().line() + "行";
      Term text = new Term.Words(where, "line " + next.get().line());
      conflict(dossier, out, text, "" + next.get().year());
    }
  }

  private static void conflict(Dossier dossier, Suspicions out, Term where, String what) {
    int year = dossier.report().year().orElseThrow();
    out.add(
        Suspicion.of(YEAR_CONFLICT)
            .mark(what)
            .found(Printable.of(what))
            .expected("" + year)
            .say(year)
            .say(where, new Term.Quote(what)));
  }

  private static void period(Dossier dossier, Suspicions out) {
    dossier.claims(Claim.Period.class).stream()
        .filter(Claim.Period::damaged)
        .limit(1)
        .forEach(
            period ->
                out.add(
                    Suspicion.of(DIGITS_LOST, "period")
                        .mark("period")
                        .found(Printable.of(period.quote()))
                        .say(period.line())
                        .say(new Term.Quote(period.quote()))));
  }

  private static void basis(Dossier dossier, Suspicions out) {
    Optional<Integer> year = dossier.report().year();
    if (year.isEmpty()) {
      out.undecided(STALE_BASIS);
      return;
    }
    if (year.get() < IN_FORCE_FROM) {
      out.notApplicable(STALE_BASIS);
      return;
    }
    dossier.claims(Claim.Basis.class).stream()
        .filter(basis -> basis.year() == STALE_YEAR && basis.number() == STALE_NUMBER)
        .map(Claim.Basis::line)
        .findFirst()
        .or(() -> dossier.notes(NoteKind.BASIS_STALE).stream().map(Note::line).findFirst())
        .ifPresent(
            line ->
                out.add(
                    Suspicion.of(STALE_BASIS)
                        .found("国办公开办函〔2019〕60号")
                        .expected("国办公开办函〔2021〕30号")
                        .say(line)
                        .say(year.get())));
  }

  private static void outline(Dossier dossier, Suspicions out) {
    if (dossier.report().form().apart()) {
      out.notApplicable(FOREIGN_OUTLINE);
      return;
    }
    for (Report.Sentence sentence : dossier.report().narrative()) {
      String line = sentence.text().strip();
      boolean heading = line.length() < 30 && line.indexOf('、') == 1;
      if (heading && OLD_CHAPTERS.stream().anyMatch(line::contains)) {
        out.add(
            Suspicion.of(FOREIGN_OUTLINE)
                .mark(line)
                .found(Printable.of(line))
                .say(sentence.line())
                .say(new Term.Quote(line)));
        return;
      }
    }
  }

  private static Term same(String text) {
    return new Term.Words(text, text);
  }
}
