package ogi.compare.metric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A registry file as JSON, with the line in which each of its parts begins. */
final class RegistryText {
  private final JsonNode root;
  private final Map<String, Integer> lines;

  private RegistryText(JsonNode root, Map<String, Integer> lines) {
    this.root = root;
    this.lines = lines;
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws BadRegistry when they are no JSON, with the line of the fault
   */
  static RegistryText of(byte[] file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try {
      JsonNode root = mapper.readTree(file);
      return new RegistryText(root, lines(mapper, file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BadRegistry(
          List.of("The file is no JSON: line " + line + ": " + e.getOriginalMessage()));
    }
  }

  private static Map<String, Integer> lines(ObjectMapper mapper, byte[] file) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = mapper.getFactory().createParser(file)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          String path = parser.getParsingContext().pathAsPointer().toString();
          lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
        }
      }
    }
    return lines;
  }

  JsonNode root() {
    return root;
  }

  /** The line, from 1, of that part of the file, or of the part around it. */
  int line(String pointer) {
    String path = pointer;
    while (!lines.containsKey(path) && path.contains("/")) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return lines.getOrDefault(path, 1);
  }
}
