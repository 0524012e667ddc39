package ogi.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ogi.jobs.store.Store;
import ogi.jobs.store.TableText;
import ogi.table.Shape;
import ogi.table.Table;
import ogi.table.TableRow;
import ogi.table.Tables;
import ogi.table.normalised.WideFigures;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogi export}: one table of a run as one file. */
@Command(
    name = "export",
    description =
        "Writes a table of a run as one file or to standard output, in the table's order.",
    footer = {
      "",
      "Figures are stored with one row per report and exported with one row per figure.",
      "",
      "Examples:",
      "  ogi export target/sample compared/totals",
      "  ogi export target/sample normalised/figures --format json --out figures.json"
    })
final class ExportCommand implements Task {
  @Parameters(index = "0", paramLabel = "RUN", description = "Finished run folder.")
  private String in;

  @Parameters(
      index = "1",
      paramLabel = "TABLE",
      description = "Path of the table in the run, for instance compared/totals.")
  private String path;

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      defaultValue = "csv",
      description = "csv (UTF-8 with byte order mark) or json (an array, one row per line).")
  private String format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to make, on any file system of Hadoop; it must not exist.")
  private String out;

  @Mixin private Verbosity verbosity;

  private FinishedRun run;
  private Optional<Table<?>> table = Optional.empty();
  private Optional<TableText> text = Optional.empty();

  @Override
  public void check(Workplace workplace, List<String> faults) {
    run = FinishedRun.check(in, workplace, faults);
    table = Tables.find(String.valueOf(path));
    if (path != null && table.isEmpty()) {
      String known = Tables.all().stream().map(Table::path).collect(Collectors.joining(", "));
      faults.add("there is no table " + path + "; tables: " + known);
    }
    text =
        Arrays.stream(TableText.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(format))
            .findFirst();
    if (text.isEmpty()) {
      faults.add("--format must be csv or json, not " + format);
    }
  }

  @Override
  public int run(Workplace workplace) {
    run.requires(table.orElseThrow().folder());
    try {
      if (out == null) {
        write(workplace, workplace.out());
        return ExitCode.DONE;
      }
      Path file = new Path(out);
      FileSystem files = file.getFileSystem(workplace.configuration());
      if (files.exists(file)) {
        throw new Refusal(ExitCode.CANNOT_WRITE, out + " exists");
      }
      try (OutputStream stream = files.create(file, false)) {
        write(workplace, stream);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new Refusal(ExitCode.CANNOT_WRITE, out + " cannot be written: " + e.getMessage());
    }
  }

  private void write(Workplace workplace, OutputStream stream) throws IOException {
    if (table.orElseThrow().equals(Tables.FIGURES)) {
      Store store = new Store(run.folder(), workplace::session);
      Stream<Object[]> rows =
          store
              .inOrder(Tables.FIGURES, run.isFew(workplace))
              .flatMap(row -> WideFigures.asLong(row).stream())
              .map(Tables.FIGURES_LONG.shape()::values);
      text.orElseThrow().write(Tables.FIGURES_LONG.shape().columns(), rows.iterator(), stream);
    } else {
      write(workplace, table.orElseThrow(), stream);
    }
  }

  private <T extends Record & TableRow> void write(
      Workplace workplace, Table<T> wanted, OutputStream stream) throws IOException {
    if (text.orElseThrow() == TableText.CSV) {
      // The run holds that very text already.
      run.folder().copy(wanted.path() + ".csv", stream);
      return;
    }
    Store store = new Store(run.folder(), workplace::session);
    Shape<T> shape = wanted.shape();
    Iterator<Object[]> rows =
        store.inOrder(wanted, run.isFew(workplace, wanted.path())).map(shape::values).iterator();
    text.orElseThrow().write(shape.columns(), rows, stream);
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
