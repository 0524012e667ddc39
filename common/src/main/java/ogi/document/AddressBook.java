package ogi.document;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody's file says of documents: a document is named by its whole address or by the end of
 * its path ({@code 2021/report.html} or {@code report.html}).
 *
 * @param <V> what is said
 */
public final class AddressBook<V> implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern RECORD_OFFSET = Pattern.compile("@\\d+$");

  private final HashMap<String, V> byName = new HashMap<>();

  /** Says something of a document; what was said before is given back. */
  public Optional<V> put(String name, V value) {
    return Optional.ofNullable(byName.put(name, value));
  }

  /**
   * What is said of the document at an address: under its whole address, else under the longest end
   * of it. Where a record stands in a crawl ({@code @1234}) need not be said.
   */
  public Optional<V> find(String uri) {
    V value = ending(uri);
    if (value == null && uri.contains("!/")) {
      value = ending(RECORD_OFFSET.matcher(uri).replaceFirst(""));
    }
    return Optional.ofNullable(value);
  }

  private V ending(String uri) {
    V value = byName.get(uri);
    int slash = -1;
    while (value == null && (slash = uri.indexOf('/', slash + 1)) >= 0) {
      value = byName.get(uri.substring(slash + 1));
    }
    return value;
  }
}
