package ogi.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import ogi.anomaly.AnomalyKind;
import ogi.document.Fate;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.State;

/**
 * Simulated reports of real places with the truth about them, for tests of accuracy and speed. A
 * document depends on the seed, the mix and its own index only, so that any part of a corpus can be
 * made alone. Every document but the empty file says that it is simulated.
 */
public final class Corpus {
  /** A body's first report is on one of the years from here on. */
  private static final int FIRST_YEAR = 2019;

  private static final int FIRST_YEARS = 4;

  private enum Role {
    REPORT,
    OTHER,
    UNREADABLE,
    DUPLICATE,
    SUPERSEDED
  }

  private final long seed;
  private final Mix mix;

  private Corpus(long seed, Mix mix) {
    this.seed = seed;
    this.mix = mix;
  }

  /** The first documents of a corpus, in order, made as they are asked for. */
  public static Stream<SimulatedDocument> documents(long reports, long seed, Mix mix) {
    return LongStream.range(0, reports).mapToObj(index -> document(index, seed, mix));
  }

  /** One document of a corpus. */
  public static SimulatedDocument document(long index, long seed, Mix mix) {
    return new Corpus(seed, mix).make(index);
  }

  static String name(long index, String suffix) {
    return String.format(java.util.Locale.ROOT, "simulated-%08d.%s", index, suffix);
  }

  private SimulatedDocument make(long index) {
    Random random = Dice.of(seed, Dice.Use.OTHER, index);
    Role role = role(index);
    Optional<Long> earlier =
        role == Role.DUPLICATE || role == Role.SUPERSEDED
            ? earlier(index, random)
            : Optional.empty();
    return switch (role) {
      case OTHER -> OtherDocuments.of(index, body(index), year(index), random);
      case UNREADABLE -> UnreadableFiles.of(index, draft(index, layout(index)), random);
      case DUPLICATE -> earlier.map(of -> duplicate(index, of)).orElseGet(() -> report(index));
      case SUPERSEDED -> earlier.map(of -> older(index, of, random)).orElseGet(() -> report(index));
      case REPORT -> report(index);
    };
  }

  private Role role(long index) {
    double at = Dice.of(seed, Dice.Use.ROLE, index).nextDouble();
    double[] shares = {mix.others(), mix.unreadable(), mix.duplicates(), mix.superseded()};
    for (int i = 0; i < shares.length; i++) {
      at -= shares[i];
      if (at < 0) {
        return Role.values()[i + 1];
      }
    }
    return Role.REPORT;
  }

  /** An earlier document of the corpus that is a report of its own. */
  private Optional<Long> earlier(long index, Random random) {
    long from = index == 0 ? -1 : (long) (random.nextDouble() * index);
    for (long of = from; of >= 0; of--) {
      if (role(of) == Role.REPORT && !isSheet(of)) {
        return Optional.of(of);
      }
    }
    return Optional.empty();
  }

  private Body body(long index) {
    return Bodies.of(seed, index / mix.years());
  }

  private int year(long index) {
    long number = index / mix.years();
    int first = Dice.of(seed, Dice.Use.BODY, number, 1).nextInt(FIRST_YEARS);
    return FIRST_YEAR + first + (int) (index % mix.years());
  }

  private Layout layout(long index) {
    List<Layout> layouts = new ArrayList<>(new java.util.TreeSet<>(mix.layouts().keySet()));
    double[] weights = layouts.stream().mapToDouble(mix.layouts()::get).toArray();
    return layouts.get(Dice.weighted(Dice.of(seed, Dice.Use.LAYOUT, index), weights));
  }

  private Draft draft(long index, Layout layout) {
    Random random = Dice.of(seed, Dice.Use.FAULTS, index);
    int year = year(index);
    Form due = year > 2020 ? Forms.f2021() : Forms.f2019();
    Form form = Dice.happens(random, mix.strayForms()) ? stray(due, random) : due;
    Draft draft = new Draft(seed, body(index), year, form, layout);
    if (form != due) {
      draft.tell(AnomalyKind.WRONG_FORM, form.id(), due.id());
    }
    Faults.plant(draft, mix.faults(), random);
    boolean procurement = form.find("disclosure.procurement.amount").isPresent();
    boolean unit = draft.faults().stream().anyMatch(f -> f.kind() == AnomalyKind.UNIT_IN_CELL);
    if (mix.traits() > 0 && procurement && !unit && Dice.happens(random, 0.6)) {
      CellFaults.unitInCell(draft, random);
    }
    return draft;
  }

  /** The other form, or the first block of the old one with the rest of the new one. */
  private static Form stray(Form due, Random random) {
    if (random.nextBoolean()) {
      return due == Forms.f2021() ? Forms.f2019() : Forms.f2021();
    }
    List<Block> blocks = new ArrayList<>(Forms.f2021().blocks());
    blocks.set(0, Forms.f2019().blocks().get(0));
    return Form.mixed(blocks);
  }

  private SimulatedDocument report(long index) {
    if (isSheet(index)) {
      return written(index, SheetReports.draft(seed, index, body(index), sheetYear(index)));
    }
    Draft draft = draft(index, layout(index));
    Traits.choose(draft, mix.traits(), Dice.of(seed, Dice.Use.TRAITS, index));
    return written(index, draft);
  }

  /** Whether the report at a place is one with a statistical sheet, drawn apart from all else. */
  private boolean isSheet(long index) {
    double at = Dice.of(seed, Dice.Use.SHEET, index).nextDouble();
    return at < mix.sheets() && SheetReports.isOfYear(sheetYear(index));
  }

  /**
   * A body's reports run from the last year with a sheet backwards, so that no year comes twice.
   */
  private int sheetYear(long index) {
    return SheetReports.LAST_YEAR - (int) (index % mix.years());
  }

  private SimulatedDocument written(long index, Draft draft) {
    return written(index, draft, Expected.read());
  }

  private SimulatedDocument duplicate(long index, long of) {
    SimulatedDocument first = report(of);
    Truth truth = first.truth();
    String name = name(index, truth.format());
    return new SimulatedDocument(
        name,
        first.bytes(),
        new Truth(
            index,
            name,
            Expected.copy(Fate.DUPLICATE, of),
            truth.report(),
            truth.format(),
            truth.layout(),
            truth.charset(),
            truth.declared()));
  }

  /** The same report before a figure was corrected, in a layout of its own. */
  private SimulatedDocument older(long index, long of, Random random) {
    Draft draft = draft(of, layout(index));
    String id = "disclosure." + Dice.pick(random, "licensing", "penalties") + ".decisions";
    boolean stated = draft.sheet().state(draft.form().cell(id)) == State.STATED;
    if (stated) {
      draft.spoil(
          AnomalyKind.CONFLICTING_COPIES, id, draft.sheet().count(id) + 1 + random.nextInt(90));
    }
    Traits.choose(draft, mix.traits(), Dice.of(seed, Dice.Use.TRAITS, index));
    return written(index, draft, Expected.copy(Fate.SUPERSEDED, of));
  }

  private SimulatedDocument written(long index, Draft draft, Expected expected) {
    Random random = Dice.of(seed, Dice.Use.BYTES, index);
    PrintedReport page = Traits.dressed(Assembly.of(draft, random), draft, random);
    TableDamage damage =
        TableDamage.of(page, draft, mix.traits(), Dice.of(seed, Dice.Use.DAMAGE, index));
    Written written = draft.layout().writer().write(damage.page(), random);
    Map<String, CellTruth> cells = new LinkedHashMap<>();
    List<String> cut = new ArrayList<>();
    for (Cell cell : draft.form().cells()) {
      CellTruth truth = draft.sheet().truth(cell);
      boolean lost = written.lost().contains(cell) || damage.lost().contains(cell);
      cells.put(cell.id(), lost ? truth.lost() : truth);
      if (lost) {
        cut.add(cell.id());
      }
    }
    if (draft.layout() == Layout.TAB_ROWS_CUT && !cut.isEmpty()) {
      draft.tell(AnomalyKind.TRUNCATED_GRID, cut, "", "");
    }
    String name = name(index, draft.layout().suffix());
    Truth truth =
        new Truth(
            index,
            name,
            expected,
            Optional.of(reportTruth(draft, cells)),
            draft.layout().suffix(),
            SheetReports.layout(draft),
            written.charset(),
            written.declared());
    return new SimulatedDocument(name, written.bytes(), truth);
  }

  private static Truth.ReportTruth reportTruth(Draft draft, Map<String, CellTruth> cells) {
    return new Truth.ReportTruth(
        draft.body(),
        draft.year(),
        draft.form().id(),
        cells,
        draft.faults(),
        draft.traits().stream().map(Trait::key).toList());
  }
}
