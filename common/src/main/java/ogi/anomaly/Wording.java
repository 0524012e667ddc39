package ogi.anomaly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of the catalogue in both languages, read from {@code wording.json}: name and definition
 * of every kind, and the sentences of the findings with numbered places for their values.
 */
final class Wording {
  private static final JsonNode ROOT = read();
  private static final Map<String, OfKind> KINDS = kinds();
  private static final Map<String, Sentence> SENTENCES = sentences();

  private Wording() {}

  /** Name and definition of a kind. */
  record OfKind(String nameZh, String nameEn, String definitionZh, String definitionEn) {}

  /** One sentence, its values written as {@code {0}}, {@code {1}} … */
  record Sentence(String patternZh, String patternEn) {
    String zh(List<? extends Term> terms) {
      return fill(patternZh, terms, Term::zh);
    }

    String en(List<? extends Term> terms) {
      return fill(patternEn, terms, Term::en);
    }

    /** Values are put in once and never scanned again, so a quoted text cannot name a place. */
    private static String fill(
        String pattern, List<? extends Term> terms, Function<Term, String> word) {
      StringBuilder out = new StringBuilder();
      int at = 0;
      while (at < pattern.length()) {
        int end = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
        if (end < 0) {
          out.append(pattern.charAt(at++));
        } else {
          out.append(word.apply(terms.get(Integer.parseInt(pattern.substring(at + 1, end)))));
          at = end + 1;
        }
      }
      return out.toString();
    }
  }

  static OfKind kind(AnomalyKind kind) {
    return KINDS.get(kind.code());
  }

  /** The sentence of that name; refuses a name that the wording does not have. */
  static Sentence sentence(String name) {
    Sentence sentence = SENTENCES.get(name);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence " + name);
    }
    return sentence;
  }

  /** Names of all sentences, each beginning with the code of its kind. */
  static List<String> names() {
    return SENTENCES.keySet().stream().sorted().toList();
  }

  private static Map<String, OfKind> kinds() {
    Map<String, OfKind> kinds = new HashMap<>();
    for (AnomalyKind kind : AnomalyKind.values()) {
      JsonNode node = ROOT.get("kinds").get(kind.code());
      kinds.put(
          kind.code(),
          new OfKind(
              node.get("zh").get(0).asText(),
              node.get("en").get(0).asText(),
              node.get("zh").get(1).asText(),
              node.get("en").get(1).asText()));
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, Sentence> sentences() {
    Map<String, Sentence> sentences = new HashMap<>();
    ROOT.get("sentences")
        .properties()
        .forEach(
            entry ->
                sentences.put(
                    entry.getKey(),
                    new Sentence(
                        entry.getValue().get("zh").asText(), entry.getValue().get("en").asText())));
    return Map.copyOf(sentences);
  }

  private static JsonNode read() {
    try (InputStream in = Wording.class.getResourceAsStream("wording.json")) {
      if (in == null) {
        throw new IllegalStateException("wording.json is missing from the jar");
      }
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("wording.json cannot be read", e);
    }
  }
}
