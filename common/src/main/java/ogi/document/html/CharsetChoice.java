package ogi.document.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ogi.document.Decoded;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The charset of a document whose declarations may be missing or wrong. A mark decides, then
 * whether all bytes are UTF-8 (other charsets hardly ever are), then which of the charsets in
 * question gives the most characters that reports are made of and the fewest that cannot be
 * decoded.
 */
public final class CharsetChoice {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** Text in them stays what it is when ASCII is left out between its other characters. */
  private static final Set<Charset> WIDE = Set.of(GB18030, BIG5);

  private static final byte[] MARKUP = "<td>0</td>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Fewer characters beyond ASCII tell nothing of a text. */
  private static final int FEW = 40;

  // Of the bytes beyond ASCII the lowest begin no character of UTF-8, but go on with one.
  private static final byte FIRST_OF_ALL = (byte) 0xC0;
  private static final byte FIRST_OF_TWO = (byte) 0xC2;
  private static final byte FIRST_OF_THREE = (byte) 0xE0;
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;

  private CharsetChoice() {}

  /**
   * The bytes as text; nothing is refused, what no charset explains becomes U+FFFD.
   *
   * @param declared charset of the HTTP header, or empty
   */
  public static Decoded decode(byte[] bytes, String declared) {
    if (isMarked(bytes)) {
      Optional<Decoded> marked = Decoded.of(bytes);
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    Optional<String> utf8 = utf8(bytes);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8);
    }
    Set<Charset> inQuestion = inQuestion(bytes, declared);
    Charset first = inQuestion.iterator().next();
    int from = startsWithMark(bytes) ? UTF_8_MARK.length : 0;
    if (from == 0 && WIDE.contains(first) && NonAscii.areFew(bytes)) {
      // Then its sample reads well too: it holds the same characters beyond ASCII and no others.
      String text = new String(bytes, first);
      if (CommonCharacters.in(text).readsWell()) {
        return new Decoded(text, first);
      }
    }
    Charset best = best(NonAscii.sample(bytes), inQuestion);
    return new Decoded(new String(bytes, from, bytes.length - from, best), best);
  }

  /**
   * Whether a decoded text makes no sense in any charset: something in it could not be decoded, and
   * hardly a character is one that Chinese pages are made of.
   */
  public static boolean isDamaged(String text) {
    if (text.indexOf('\ufffd') < 0) {
      return false;
    }
    CommonCharacters read = CommonCharacters.in(text);
    return read.beyond() >= FEW && read.common() * 20 < read.beyond();
  }

  private static boolean isMarked(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int pair = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return pair == 0xFFFE || pair == 0xFEFF || startsWithMark(bytes);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= UTF_8_MARK.length
        && bytes[0] == UTF_8_MARK[0]
        && bytes[1] == UTF_8_MARK[1]
        && bytes[2] == UTF_8_MARK[2];
  }

  /** In the order of trust: of two that explain a text equally well the first one counts. */
  private static Set<Charset> inQuestion(byte[] bytes, String declared) {
    Set<Charset> inQuestion = new LinkedHashSet<>();
    named(declared).ifPresent(inQuestion::add);
    named(MetaCharset.of(bytes)).ifPresent(inQuestion::add);
    inQuestion.addAll(List.of(GB18030, BIG5, StandardCharsets.UTF_8));
    return inQuestion;
  }

  private static Charset best(byte[] sample, Set<Charset> inQuestion) {
    Charset best = StandardCharsets.UTF_8;
    int most = Integer.MIN_VALUE;
    for (Charset charset : inQuestion) {
      CommonCharacters read = CommonCharacters.in(new String(sample, charset));
      if (read.readsWell()) {
        return charset;
      }
      if (read.score() > most) {
        most = read.score();
        best = charset;
      }
    }
    return most > 0 ? best : detected(sample).orElse(best);
  }

  /** For a text that is no report in any charset that reports come in. */
  private static Optional<Charset> detected(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    return named(detector.getDetectedCharset());
  }

  /** A charset by its name, if it is known and writes markup as ASCII does. */
  private static Optional<Charset> named(String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = widened(Charset.forName(name.strip()));
      boolean ascii = WIDE.contains(charset) || new String(MARKUP, charset).equals("<td>0</td>");
      return ascii ? Optional.of(charset) : Optional.empty();
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Pages that declare GB2312 or GBK use characters beyond it, all of them in GB18030. */
  private static Charset widened(Charset charset) {
    String name = charset.name();
    return name.equals("GBK") || name.equals("GB2312") || name.equals("x-EUC-CN")
        ? GB18030
        : charset;
  }

  /** What cannot be decoded shows as U+FFFD, unless that is in the source itself. */
  private static Optional<String> utf8(byte[] bytes) {
    if (breaksSoon(bytes)) {
      return Optional.empty();
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    return decoded.indexOf('\ufffd') < 0 ? Optional.of(decoded) : strictUtf8(bytes);
  }

  /** Bytes of another charset hardly ever go on for long before one of them cannot be UTF-8. */
  private static boolean breaksSoon(byte[] bytes) {
    int at = 0;
    for (int characters = 0; at < bytes.length && characters < FEW; at++) {
      if (bytes[at] < 0) {
        int more = bytes[at] >= FIRST_OF_FOUR ? 3 : bytes[at] >= FIRST_OF_THREE ? 2 : 1;
        if (bytes[at] < FIRST_OF_TWO) {
          return true;
        }
        for (; more > 0; more--) {
          at++;
          if (at < bytes.length && bytes[at] >= FIRST_OF_ALL) {
            return true;
          }
        }
        characters++;
      }
    }
    return false;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
