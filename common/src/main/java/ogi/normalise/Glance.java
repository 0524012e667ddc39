package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import ogi.document.Page;
import ogi.region.Letters;
import ogi.region.Script;
import ogi.region.Telling;

/**
 * One look at every line of a document: which of the telling characters it holds, in any script.
 * All that is looked for in lines has some of them, so that each step goes through the few lines
 * that may concern it, instead of through every character of the text once more.
 */
final class Glance {
  /** In the titles of sections, the labels of rows, rules of tables, spam and leftovers. */
  private static final Telling TELLING =
      new Telling("总体概述主动况收到请复议诉讼存问题其需告数标指办答投新格〔。[/365mM博福彩欧比百真买官");

  /** Most characters of a text are none of these, and this table is small enough to stay near. */
  private static final Letters LETTERS = Letters.inAnyScript(TELLING.characters());

  /** Place of each character among the telling ones. */
  private static final byte[] PLACES = places();

  private final List<String> lines;
  private final long[] signs;

  private Glance(List<String> lines, long[] signs) {
    this.lines = lines;
    this.signs = signs;
  }

  static Glance of(List<String> lines) {
    long[] signs = new long[lines.size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = signs(lines.get(i));
    }
    return new Glance(lines, signs);
  }

  static Glance of(Page page) {
    List<String> lines = new ArrayList<>(page.lines().size());
    for (Page.Line line : page.lines()) {
      lines.add(line.text());
    }
    return of(lines);
  }

  private static long signs(String line) {
    long signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (LETTERS.has(c)) {
        signs |= 1L << PLACES[c];
      }
    }
    return signs;
  }

  /** The lines as they are in the document. */
  List<String> lines() {
    return lines;
  }

  /** The mark of some telling characters; refuses others. */
  static long mark(String characters) {
    return TELLING.mark(characters);
  }

  /** Whether a line, counted from 0, has all characters of a mark. */
  boolean hasAll(int line, long mark) {
    return (signs[line] & mark) == mark;
  }

  /** Whether a line, counted from 0, has one of the characters of a mark. */
  boolean hasAny(int line, long mark) {
    return (signs[line] & mark) != 0;
  }

  private static byte[] places() {
    byte[] places = new byte[Character.MAX_VALUE + 1];
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      places[c] = (byte) TELLING.place(Script.simplified(c));
    }
    return places;
  }
}
