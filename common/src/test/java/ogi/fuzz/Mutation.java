package ogi.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import ogi.document.Decoded;

/** Ways in which bytes are damaged; the same random numbers give the same damage. */
public enum Mutation {
  /** The end, the beginning, or a part between is lost. */
  CUT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from);
      return switch (random.nextInt(3)) {
        case 0 -> Arrays.copyOf(bytes, from);
        case 1 -> Arrays.copyOfRange(bytes, from, bytes.length);
        default -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      };
    }
  },
  /** Bits, bytes and short runs are others. */
  FLIP {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] copy = bytes.clone();
      for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
        int at = random.nextInt(copy.length);
        switch (random.nextInt(4)) {
          case 0 -> copy[at] = (byte) random.nextInt(256);
          case 1 -> Arrays.fill(copy, at, Math.min(copy.length, at + 4), (byte) -1);
          case 2 -> Arrays.fill(copy, at, Math.min(copy.length, at + 4), (byte) 0);
          default -> copy[at] ^= (byte) (1 << random.nextInt(8));
        }
      }
      return copy;
    }
  },
  /** A part stands there several times. */
  REPEAT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(Math.min(bytes.length - from, 20_000));
      byte[] part = Arrays.copyOfRange(bytes, from, to);
      byte[] copy = Arrays.copyOf(bytes, to);
      for (int times = random.nextInt(30); times >= 0; times--) {
        copy = joined(copy, part);
      }
      return joined(copy, Arrays.copyOfRange(bytes, to, bytes.length));
    }
  },
  /** Lines or blocks stand in another order. */
  REORDER {
    @Override
    byte[] of(byte[] bytes, Random random) {
      List<byte[]> parts = parts(bytes, random);
      int from = random.nextInt(parts.size());
      int to = from + random.nextInt(parts.size() - from);
      Collections.shuffle(parts.subList(from, to), random);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      parts.forEach(out::writeBytes);
      return out.toByteArray();
    }
  },
  /** The document stands in itself, or in markup that is deep. */
  NEST {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int at = random.nextInt(bytes.length);
      byte[] head = Arrays.copyOf(bytes, at);
      byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
      int deep = 1 << random.nextInt(14);
      return switch (random.nextInt(5)) {
        case 0 -> joined(joined(head, bytes), rest);
        case 1 -> joined(joined(ascii("<table><tr><td>".repeat(deep)), bytes), rest);
        case 2 -> joined(joined(head, ascii("<div>".repeat(deep))), rest);
        case 3 -> joined(joined(head, ascii("[".repeat(deep) + "(".repeat(deep))), rest);
        default -> joined(joined(head, ascii("|".repeat(deep) + "\n\t".repeat(deep))), rest);
      };
    }
  },
  /** The text is in another charset, and what it says of its charset is wrong as often as not. */
  RECODE {
    @Override
    byte[] of(byte[] bytes, Random random) {
      Charset from = random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : charset(bytes);
      String text = new String(bytes, from);
      if (random.nextBoolean()) {
        text = text.replaceAll("charset=[\\w-]+", "charset=" + pick(DECLARED, random));
      }
      return joined(
          random.nextInt(5) == 0 ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0],
          text.getBytes(Charset.forName(pick(CHARSETS, random))));
    }
  };

  private static final List<String> CHARSETS =
      List.of("UTF-8", "GB18030", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1");
  private static final List<String> DECLARED =
      List.of("utf-8", "gb2312", "big5", "utf-16", "shift_jis", "x-none", "");

  /** The damaged bytes; the given ones stay as they are, and there is at least one of them. */
  abstract byte[] of(byte[] bytes, Random random);

  private static List<byte[]> parts(byte[] bytes, Random random) {
    List<byte[]> parts = new ArrayList<>();
    int block = random.nextBoolean() ? Integer.MAX_VALUE : 16 << random.nextInt(8);
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      boolean line = block == Integer.MAX_VALUE && (bytes[at] == '\n' || bytes[at] == '>');
      if (line || at - from + 1 == block) {
        parts.add(Arrays.copyOfRange(bytes, from, at + 1));
        from = at + 1;
      }
    }
    parts.add(Arrays.copyOfRange(bytes, from, bytes.length));
    return parts;
  }

  private static Charset charset(byte[] bytes) {
    return Decoded.of(bytes).map(Decoded::charset).orElse(StandardCharsets.ISO_8859_1);
  }

  private static String pick(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(a.length + b.length);
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
