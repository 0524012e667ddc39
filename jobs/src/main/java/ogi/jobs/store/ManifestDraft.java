package ogi.jobs.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ogi.jobs.Refusal;

/**
 * The record of a run, collected as it goes: what was read, with which program and options, what
 * came out. {@code created} and {@code seconds} are the only parts that differ between two equal
 * runs.
 */
public final class ManifestDraft {
  /** Version of the manifest's own layout. */
  private static final int LAYOUT = 1;

  private final ObjectNode root = new ObjectMapper().createObjectNode();
  private final ObjectNode seconds = new ObjectMapper().createObjectNode();
  private final ArrayNode tables = new ObjectMapper().createArrayNode();
  private final long start = System.nanoTime();

  public ManifestDraft(String command, List<String> parts, Map<String, String> versions) {
    root.put("layout", LAYOUT);
    root.put("command", command);
    root.put("created", Instant.now().toString());
    root.set("seconds", seconds);
    ArrayNode names = root.putArray("parts");
    parts.forEach(names::add);
    ObjectNode listed = root.putObject("versions");
    versions.forEach(listed::put);
    root.putObject("options");
    root.set("tables", tables);
  }

  /** An option as the user gave it. */
  public void option(String name, List<String> values) {
    ArrayNode array = ((ObjectNode) root.get("options")).putArray(name);
    values.forEach(array::add);
  }

  /** A further section. */
  public ObjectNode section(String name) {
    return root.putObject(name);
  }

  /** The seconds that a stage took. */
  public void took(String stage, double howLong) {
    seconds.put(stage, Math.round(howLong * 1000) / 1000.0);
  }

  public void wrote(Written table) {
    tables
        .addObject()
        .put("table", table.table())
        .put("rows", table.rows())
        .put("csv_sha256", table.csvSha256());
  }

  /** Seconds since the draft was begun. */
  public double elapsed() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The finished record. */
  public ObjectNode finish() {
    took("all", elapsed());
    return root;
  }

  /** Rows of a table as a manifest says. */
  public static long rows(ObjectNode manifest, String table) {
    for (com.fasterxml.jackson.databind.JsonNode entry : manifest.path("tables")) {
      if (entry.path("table").asText().equals(table)) {
        return entry.path("rows").asLong();
      }
    }
    throw new Refusal(ogi.jobs.ExitCode.NOTHING_USABLE, "the run has no table " + table);
  }
}
