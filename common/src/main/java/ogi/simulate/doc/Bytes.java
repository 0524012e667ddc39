package ogi.simulate.doc;

/** Bytes of a fixed number, little end first. */
record Bytes(byte[] array) {
  static Bytes of(int length) {
    return new Bytes(new byte[length]);
  }

  void put(int at, byte[] bytes) {
    System.arraycopy(bytes, 0, array, at, bytes.length);
  }

  void put1(int at, int value) {
    array[at] = (byte) value;
  }

  void put2(int at, int value) {
    put1(at, value);
    put1(at + 1, value >>> 8);
  }

  void put4(int at, int value) {
    put2(at, value);
    put2(at + 2, value >>> 16);
  }
}
