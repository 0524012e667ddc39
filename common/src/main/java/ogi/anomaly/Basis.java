package ogi.anomaly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a kind of finding rests on, read from {@code basis.json}.
 *
 * @param source the notice, law, method or judgement that it follows
 * @param settings names of its thresholds: of {@link Plausibility}, with {@code years.} of {@link
 *     YearSettings}, with {@code peers.} of {@link PeerSettings}; empty for exact kinds
 */
record Basis(String source, List<String> settings) {
  private static final Map<String, Basis> ALL = read();

  Basis {
    settings = List.copyOf(settings);
  }

  static Basis of(AnomalyKind kind) {
    return ALL.get(kind.code());
  }

  private static Map<String, Basis> read() {
    Map<String, Basis> all = new HashMap<>();
    try (InputStream in = Basis.class.getResourceAsStream("basis.json")) {
      if (in == null) {
        throw new IllegalStateException("basis.json is missing from the jar");
      }
      JsonNode root = new ObjectMapper().readTree(in);
      for (AnomalyKind kind : AnomalyKind.values()) {
        JsonNode node = root.get(kind.code());
        List<String> settings = new ArrayList<>();
        node.get("settings").forEach(name -> settings.add(name.asText()));
        all.put(kind.code(), new Basis(node.get("source").asText(), settings));
      }
    } catch (IOException e) {
      throw new IllegalStateException("basis.json cannot be read", e);
    }
    return Map.copyOf(all);
  }
}
