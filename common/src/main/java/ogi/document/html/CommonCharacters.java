package ogi.document.html;

/**
 * How well a text reads as a report: how many of its characters reports are made of.
 *
 * @param common characters that most reports hold
 * @param lost characters that could not be decoded
 * @param beyond characters beyond ASCII, those two kinds included
 */
record CommonCharacters(int common, int lost, int beyond) {
  /** A character that cannot be decoded weighs as much as ten that read well. */
  private static final int LOSS = 10;

  private static final String COMMON =
      "的一二三四五六七八九十不予其他总计本年申请数量政府信息公开工作报告行政机关法律规章性文件许可处罚强制"
          + "事业收费金额单位万元自然人商业企科研构社会益组织服务结果维持纠正尚未审复议诉讼直接起后转下度继续办理"
          + "部分区处主动内容制发废止现有效情况条第项新上在和为要求提供依属于国家密危及安全稳定保护第方合权案卷查询"
          + "无没已存问题改进措施需报市县区局人民街道乡镇，。、（）：；《》"
          + "資訊開總計請數報業單萬額會構織務結維糾審復議訴訟後轉續辦處動內發廢現條項製機關許罰強費";

  private static final boolean[] IS_COMMON = new boolean[1 << Character.SIZE];

  static {
    COMMON.chars().forEach(c -> IS_COMMON[c] = true);
  }

  static CommonCharacters in(String text) {
    int common = 0;
    int lost = 0;
    int beyond = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        beyond++;
        common += IS_COMMON[c] ? 1 : 0;
        lost += c == '\ufffd' ? 1 : 0;
      }
    }
    return new CommonCharacters(common, lost, beyond);
  }

  int score() {
    return common - LOSS * lost;
  }

  /** In a wrong charset hardly one character in ten is common, in the right one more than half. */
  boolean readsWell() {
    return lost == 0 && common * 2 > beyond;
  }
}
