package ogi.compare.metric;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a registry file and collects whatever is wrong with it. A file stands for itself, or says
 * {@code "extends": "standard"} and changes the standard one.
 */
final class MetricReader {
  private static final List<String> FIELDS = List.of("extends", "without", "metrics");
  private static final String EXTENDS = "/extends";
  private static final String WITHOUT = "/without";

  private final RegistryText text;
  private final RegistryFaults faults;

  private MetricReader(RegistryText text) {
    this.text = text;
    this.faults = new RegistryFaults(text);
  }

  /**
   * The metrics of a file.
   *
   * @param text the file
   * @param standard the registry that it may extend
   */
  static List<Metric> read(RegistryText text, RegistryText standard) {
    MetricReader reader = new MetricReader(text);
    List<Metric> metrics = reader.metrics(standard.root().path("metrics"));
    reader.faults.refuse();
    return metrics;
  }

  private List<Metric> metrics(JsonNode standard) {
    text.root()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                faults.add("/" + name, "", "there is no field " + name + ", only " + FIELDS);
              }
            });
    boolean extending = extending();
    Map<String, MetricNode> nodes = extending ? inherited(standard) : new LinkedHashMap<>();
    leaveOut(nodes, extending);
    own(nodes, extending);
    List<Metric> metrics = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MetricNode node : nodes.values()) {
      for (String name : node.names()) {
        if (!names.add(name)) {
          node.problem("the name " + name + " is used by an earlier metric");
        }
      }
      node.metric().ifPresent(metrics::add);
    }
    return metrics;
  }

  private boolean extending() {
    JsonNode base = text.root().path("extends");
    if (!base.isMissingNode() && !base.asText().equals("standard")) {
      faults.add(EXTENDS, "", "only \"standard\" can be extended, not " + base);
    }
    return !base.isMissingNode();
  }

  private Map<String, MetricNode> inherited(JsonNode standard) {
    Map<String, MetricNode> nodes = new LinkedHashMap<>();
    for (JsonNode entry : standard) {
      MetricNode node = new MetricNode(entry, EXTENDS, faults);
      nodes.put(node.id(), node);
    }
    return nodes;
  }

  private void leaveOut(Map<String, MetricNode> nodes, boolean extending) {
    JsonNode list = text.root().path("without");
    if (!list.isMissingNode() && (!extending || !list.isArray())) {
      faults.add(WITHOUT, "", "without must be a list of ids, in a file that extends another");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      String id = list.get(i).asText();
      if (nodes.remove(id) == null) {
        faults.add(WITHOUT + "/" + i, "", "there is no standard metric " + id);
      }
    }
  }

  private void own(Map<String, MetricNode> nodes, boolean extending) {
    JsonNode list = text.root().path("metrics");
    boolean given = list.isArray() && !list.isEmpty();
    if (!given && !(extending && (list.isMissingNode() || list.isArray()))) {
      faults.add("/metrics", "", "the file must be an object with a non-empty list \"metrics\"");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String pointer = "/metrics/" + i;
      MetricNode node = new MetricNode(list.get(i), pointer, faults);
      if (!ids.add(node.id()) && !node.id().isEmpty()) {
        node.problem("id", "the id is used by an earlier metric; one id has one definition");
      }
      Optional<MetricNode> before = Optional.ofNullable(nodes.get(node.id()));
      MetricNode whole = extending && before.isPresent() ? node.over(before.get()) : node;
      nodes.put(whole.id().isEmpty() || !extending ? pointer : whole.id(), whole);
    }
  }
}
