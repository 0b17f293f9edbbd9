package studypack.mojibake;

/// Tells Japanese and Chinese text from characters that came by chance, by what every sentence holds.
final class Han {
    private static final String COMMON =
            "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过可后么用文件无法数名能没使行" + "参值定错误未找请输入选项目录打开始字符串线程序系统新更改删除存关已";

    private Han() {}

    static boolean isCommon(int c) {
        return COMMON.indexOf(c) >= 0;
    }

    /// Kana of full width make up a good part, and nothing else is out of place.
    static boolean isJapanese(String text) {
        int kana = 0;
        int han = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            all++;
            kana += c >= 0x3041 && c <= 0x30FF ? 1 : 0;
            han += (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E) ? 1 : 0;
        }
        return all >= 3 && kana >= 2 && kana * 3 >= all && kana + han == all;
    }

    /// Chinese characters throughout, the frequent ones among them.
    static boolean isChinese(String text) {
        int han = 0;
        int common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            all++;
            boolean sign = (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2030);
            han += (c >= 0x4E00 && c <= 0x9FFF) || sign ? 1 : 0;
            common += COMMON.indexOf(c) >= 0 || sign ? 1 : 0;
        }
        return all >= 3 && han == all && common >= 2 && common * 6 >= all;
    }
}
