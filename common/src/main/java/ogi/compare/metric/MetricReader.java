package ogi.compare.metric;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a registry file and collects whatever is wrong with it. */
final class MetricReader {
  private final List<String> problems = new ArrayList<>();

  List<Metric> read(InputStream in) throws IOException {
    List<Metric> metrics = new ArrayList<>();
    JsonNode list = list(in);
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      MetricNode node = new MetricNode(list.get(i), i + 1, problems);
      if (!ids.add(node.id()) && !node.id().isEmpty()) {
        node.problem("the id is used by an earlier metric; one id has one definition");
      }
      for (String name : node.names()) {
        if (!names.add(name)) {
          node.problem("the name " + name + " is used by an earlier metric");
        }
      }
      node.metric().ifPresent(metrics::add);
    }
    if (!problems.isEmpty()) {
      throw new BadRegistry(problems);
    }
    return metrics;
  }

  private JsonNode list(InputStream in) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    JsonNode root;
    try {
      root = mapper.readTree(in);
    } catch (JsonProcessingException e) {
      throw new BadRegistry(
          List.of(
              "The file is no JSON: line "
                  + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                  + ": "
                  + e.getOriginalMessage()));
    }
    JsonNode list = root.path("metrics");
    if (!list.isArray() || list.isEmpty()) {
      throw new BadRegistry(
          List.of("The file must hold an object with a non-empty list \"metrics\"."));
    }
    return list;
  }
}
