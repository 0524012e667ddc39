package ogi.anomaly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import ogi.check.edit.Operation;

/** The names of the operations of an explanation in both languages, read from a file. */
public final class OperationNames {
  private static final JsonNode ROOT = read();

  private OperationNames() {}

  /** What happened, in Chinese. */
  public static String zh(Operation operation) {
    return ROOT.get(operation.key()).get("zh").asText();
  }

  /** What happened, in English. */
  public static String en(Operation operation) {
    return ROOT.get(operation.key()).get("en").asText();
  }

  /** The sentence about one operation in Chinese, with places in braces. */
  static String saidZh(Operation operation) {
    return ROOT.get(operation.key()).get("said_zh").asText();
  }

  /** The same in English. */
  static String saidEn(Operation operation) {
    return ROOT.get(operation.key()).get("said_en").asText();
  }

  private static JsonNode read() {
    try (InputStream in = OperationNames.class.getResourceAsStream("operations.json")) {
      if (in == null) {
        throw new IllegalStateException("operations.json is missing from the jar");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("operations.json cannot be read", e);
    }
  }
}
