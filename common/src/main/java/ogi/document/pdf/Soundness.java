package ogi.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Looks over the raw bytes before they are parsed. The parser mends what it can and drops the rest
 * in silence, and unpacks without bound; a report with rows lost in silence would be worse than
 * none, and one file must not take the memory of all.
 */
final class Soundness {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSED = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_DICTIONARY = 2_000;

  private static final Pattern FILTERS =
      Pattern.compile("/Filter\\s*(/\\w+|\\[[^\\]]*\\])", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("/(\\w+)");

  /** Pictures are never unpacked, and a font's shapes never used. */
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

  private static final Pattern FONT =
      Pattern.compile("/Length1\\b|/(Type1C|CIDFontType0C|OpenType)\\b");

  private final byte[] bytes;
  private final Bound bound;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private Soundness(byte[] bytes, Bound bound) {
    this.bytes = bytes;
    this.bound = bound;
  }

  /** Refuses files that are cut off, whose packed streams are broken, or that unpack too far. */
  static void check(byte[] bytes, Bound bound) {
    int end = lastIndexOf(bytes, CLOSED);
    if (end < 0 || indexOf(bytes, OBJECT, end) >= 0) {
      throw new Refusal(Refusal.DAMAGED);
    }
    boolean encrypted = indexOf(bytes, "/Encrypt".getBytes(StandardCharsets.US_ASCII), 0) >= 0;
    if (!encrypted) {
      new Soundness(bytes, bound).streams();
    }
  }

  private void streams() {
    int at = indexOf(bytes, STREAM, 0);
    while (at >= 0) {
      bound.time();
      int data = dataAfter(at);
      int next = at + STREAM.length;
      if (data > 0) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String head = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        next = Math.max(next, stream(head.substring(Math.max(0, head.lastIndexOf(" obj"))), data));
      }
      at = indexOf(bytes, STREAM, next);
    }
  }

  /** Where the data begins after the word {@code stream}; 0 when it is another word. */
  private int dataAfter(int at) {
    int after = at + STREAM.length;
    if (at > 2 && bytes[at - 1] == 'd' || after >= bytes.length) {
      return 0;
    }
    if (bytes[after] == '\r' && after + 1 < bytes.length && bytes[after + 1] == '\n') {
      return after + 2;
    }
    return bytes[after] == '\n' || bytes[after] == '\r' ? after + 1 : 0;
  }

  /** Checks one stream and returns where to look on. */
  private int stream(String head, int data) {
    List<String> filters = filters(head);
    if (filters.isEmpty() || PICTURE.matcher(head).find()) {
      return data;
    }
    if (filters.size() == 1 && filters.get(0).equals("FlateDecode")) {
      return data + inflate(data, !FONT.matcher(head).find());
    }
    int end = indexOf(bytes, END, data);
    decode(data, end < 0 ? bytes.length : end, filters);
    return data;
  }

  private static List<String> filters(String head) {
    List<String> names = new ArrayList<>();
    Matcher filters = FILTERS.matcher(head);
    if (filters.find()) {
      Matcher name = NAME.matcher(filters.group(1));
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return names;
  }

  /** Unpacks without keeping anything; returns how many bytes of the file it took. */
  private int inflate(int data, boolean mustBeSound) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, data, bytes.length - data);
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        unpacked += count;
        bound.unpacked(unpacked);
        bound.step();
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException();
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      if (mustBeSound) {
        throw new Refusal(Refusal.DAMAGED);
      }
      return 0;
    } finally {
      inflater.end();
    }
  }

  /** Any other packing, by the parser's own means but with a bound. */
  private void decode(int from, int to, List<String> filters) {
    byte[] data = Arrays.copyOfRange(bytes, from, to);
    try {
      for (String filter : filters) {
        Counted out = new Counted();
        FilterFactory.INSTANCE
            .getFilter(filter)
            .decode(new ByteArrayInputStream(data), out, new COSDictionary(), 0);
        data = out.kept.toByteArray();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(Refusal.DAMAGED);
    }
  }

  private final class Counted extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      unpacked++;
      bound.unpacked(unpacked);
      kept.write(b);
    }

    @Override
    public void write(byte[] b, int from, int length) {
      unpacked += length;
      bound.unpacked(unpacked);
      bound.step();
      kept.write(b, from, length);
    }
  }

  private static int indexOf(byte[] bytes, byte[] word, int from) {
    for (int i = Math.max(0, from); i <= bytes.length - word.length; i++) {
      if (bytes[i] == word[0] && isAt(bytes, word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastIndexOf(byte[] bytes, byte[] word) {
    for (int i = bytes.length - word.length; i >= 0; i--) {
      if (bytes[i] == word[0] && isAt(bytes, word, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] bytes, byte[] word, int at) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
