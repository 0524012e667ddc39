package ogi.form;

/** What a figure of the form counts. */
public enum Unit {
  /** 件: pieces, whole numbers. */
  PIECE("piece", "件"),
  /** 万元: ten thousand yuan, decimals allowed. */
  WAN_YUAN("wan_yuan", "万元");

  private final String key;
  private final String label;

  Unit(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  /** The unit as the form prints it. */
  public String label() {
    return label;
  }

  static Unit of(String key) {
    return key == null || key.equals(PIECE.key) ? PIECE : WAN_YUAN;
  }
}
