package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.filer.FilerFinding;
import ogi.filer.FilerNote;
import ogi.filer.ReportYear;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.region.Script;
import ogi.report.Note;
import ogi.report.NoteKind;

/** What the document as a whole shows: headings, basis, form and year, head labels, the filer. */
final class DocumentNotes {
  private static final int FORM_2021_FROM = 2021;
  private static final String OLD_BASIS = "公开办函〔2019〕60号";
  private static final String TEMPLATE = "该部分以表格形式报告";
  private static final long IN_OLD_BASIS = Glance.mark("办〔");
  private static final long IN_TEMPLATE = Glance.mark("格告");

  private final List<Note> notes = new ArrayList<>();

  private DocumentNotes() {}

  static List<Note> of(
      List<String> lines,
      Glance glance,
      Headings headings,
      List<Token> tokens,
      Plan plan,
      FormChooser.Choice choice,
      List<RowSpan> rows,
      FilerFinding finding) {
    DocumentNotes own = new DocumentNotes();
    own.filer(finding);
    // A form that stands apart has neither the six sections nor several heads of columns.
    if (!plan.form().apart()) {
      own.headings(headings);
      own.heads(tokens, plan);
    }
    own.lines(lines, glance, finding.year());
    own.form(choice, rows, finding.year());
    own.script(tokens);
    return own.notes;
  }

  private void filer(FilerFinding finding) {
    for (FilerNote note : finding.notes()) {
      String what =
          note.what().isEmpty()
              ? note.kind().key()
              : note.kind().key() + ": " + SheetNotes.cut(note.what());
      notes.add(Note.of(kind(note.kind()), what, note.line()));
    }
  }

  private static NoteKind kind(FilerNote.Kind kind) {
    return switch (kind) {
      case TITLE_MISSING -> NoteKind.TITLE_MISSING;
      case YEAR_CONFLICT, YEAR_FROM_TEXT, YEAR_FROM_URL, YEAR_MISSING -> NoteKind.YEAR;
      default -> NoteKind.FILER;
    };
  }

  private void headings(Headings headings) {
    if (headings.all().isEmpty()) {
      return;
    }
    for (int section = 1; section <= 6; section++) {
      String numeral = Headings.NUMERALS.substring(section, section + 1);
      Optional<Headings.Heading> heading = headings.lastOwn(section);
      if (headings.last(section).isEmpty()) {
        notes.add(Note.of(NoteKind.SECTION_MISSING, "no heading of section " + numeral, 0));
      } else if (heading.isPresent() && !heading.get().number().equals(numeral)) {
        String printed = heading.get().number();
        String what =
            "section "
                + numeral
                + (printed.isEmpty() ? " has no number" : " is numbered " + printed);
        notes.add(Note.of(NoteKind.SECTION_RENUMBERED, what, heading.get().line()));
      }
    }
  }

  private void lines(List<String> lines, Glance glance, Optional<ReportYear> year) {
    boolean old = year.filter(y -> y.year() >= FORM_2021_FROM).isPresent();
    for (int i = 0; i < lines.size(); i++) {
      if (old && glance.hasAll(i, IN_OLD_BASIS) && lines.get(i).contains(OLD_BASIS)) {
        String what = "cites 国办" + OLD_BASIS + " for " + year.get().year();
        notes.add(Note.of(NoteKind.BASIS_STALE, what, i + 1));
      }
      if (glance.hasAll(i, IN_TEMPLATE) && lines.get(i).contains(TEMPLATE)) {
        notes.add(Note.of(NoteKind.TEMPLATE_LEFT, TEMPLATE, i + 1));
      }
    }
  }

  private void form(FormChooser.Choice choice, List<RowSpan> rows, Optional<ReportYear> year) {
    Form form = choice.form();
    if (form.id().equals(Form.MIXED)) {
      notes.add(MixedForm.note(choice, rows));
    } else if (year.isPresent()) {
      Form due = Forms.due(year.get().year()).orElse(form);
      if (due != form) {
        String what = "form " + form.id() + " for " + year.get().year();
        notes.add(Note.of(NoteKind.FORM_NOT_OF_YEAR, what, 0));
      }
    }
  }

  /** Labels that are known only after their characters were changed into simplified ones. */
  private void script(List<Token> tokens) {
    List<Token> converted = new ArrayList<>(0);
    for (Token token : tokens) {
      boolean label = token.head() || !token.matches().isEmpty();
      if (label && !Script.isSimplified(token.piece().text()) && isConverted(token)) {
        converted.add(token);
      }
    }
    if (!converted.isEmpty()) {
      String first = SheetNotes.cut(converted.get(0).piece().text());
      String what = converted.size() + " labels in traditional script or with pinyin: " + first;
      notes.add(Note.of(NoteKind.SCRIPT_CONVERTED, what, converted.get(0).piece().line()));
    }
  }

  private static boolean isConverted(Token token) {
    String text = token.piece().text();
    return !han(text).equals(han(Script.simplified(text)));
  }

  /** Characters and pinyin, without the brackets whose width is changed too. */
  private static String han(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Heads of columns in other words than the form's. */
  private void heads(List<Token> tokens, Plan plan) {
    for (Token token : tokens) {
      if (token.head() && token.piece().text().length() > 3) {
        Label label = OfficialLabels.of(token.piece().text());
        if (!plan.isOfficialHead(label) && plan.isHead(label)) {
          String what = "head of a column: " + SheetNotes.cut(token.piece().text());
          notes.add(Note.of(NoteKind.LABEL_VARIANT, what, token.piece().line()));
        }
      }
    }
  }
}
