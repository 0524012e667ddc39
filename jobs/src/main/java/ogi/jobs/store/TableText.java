package ogi.jobs.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import ogi.table.TableColumn;

/** Writes the rows of a table as one text: CSV, or a JSON array with one row per line. */
public enum TableText {
  /** As the CSV files of a run. */
  CSV {
    @Override
    public long write(List<TableColumn> columns, Iterator<Object[]> rows, OutputStream out)
        throws IOException {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      text.write(CsvText.MARK + CsvText.heading(columns));
      long count = 0;
      for (; rows.hasNext(); count++) {
        text.write(CsvText.line(columns, rows.next()));
      }
      text.flush();
      return count;
    }
  },
  /** Absent values are left out; numbers have the digits of the CSV. */
  JSON {
    @Override
    public long write(List<TableColumn> columns, Iterator<Object[]> rows, OutputStream out)
        throws IOException {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter(",\n"));
      json.writeRaw("[\n");
      long count = 0;
      for (; rows.hasNext(); count++) {
        row(json, columns, rows.next());
      }
      json.writeRaw("\n]\n");
      json.close();
      return count;
    }
  };

  /** Writes all rows and gives back their number; the stream stays open. */
  public abstract long write(List<TableColumn> columns, Iterator<Object[]> rows, OutputStream out)
      throws IOException;

  private static void row(JsonGenerator json, List<TableColumn> columns, Object[] values)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        json.writeFieldName(columns.get(i).name());
        value(json, values[i]);
      }
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        if (element == null) {
          json.writeNull();
        } else {
          value(json, element);
        }
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      json.writeNumber(CsvText.number(value));
    }
  }
}
