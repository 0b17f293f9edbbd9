package studypack.validate.terms;

import java.util.List;
import java.util.Locale;
import studypack.text.Span;

/// Whether a note says by itself that a name is an old one, or that the service is gone.
final class Said {
    private static final int NEAR = 160;
    private static final List<String> SIGNS = List.of(
            "former",
            "previous",
            "renamed",
            "rename ",
            "old name",
            "legacy",
            "now called",
            "now known",
            "became",
            "discontinu",
            "deprecat",
            "no longer",
            "retired",
            "sunset",
            "end of support",
            "end of life",
            "replaced by",
            "rebrand",
            "successor",
            "existing customers",
            "구 ",
            "(구",
            "옛 ",
            "이전 이름",
            "이전 명칭",
            "이전에는",
            "이전에 ",
            "예전",
            "과거",
            "전신",
            "명칭",
            "이름이 바뀌",
            "이름 변경",
            "변경됨",
            "변경되",
            "바뀌",
            "바뀐",
            "단종",
            "종료된",
            "지원 종료",
            "서비스 종료",
            "더 이상",
            "더이상",
            "서비스하지 않",
            "신규 고객",
            "신규 가입",
            "후속",
            "대체되",
            "대체됨",
            "현재 이름",
            "현재는",
            "으로 통합");

    private Said() {}

    /// @param place   of the name
    /// @param passage that it stands in
    static boolean isOld(String text, Span place, Span passage, Term term) {
        int from = Math.max(passage.start(), place.start() - NEAR);
        int to = Math.min(passage.end(), place.end() + NEAR);
        String around = text.substring(from, place.start()) + '\n' + text.substring(place.end(), to);
        String small = around.toLowerCase(Locale.ROOT);
        if (SIGNS.stream().anyMatch(small::contains)) {
            return true;
        }
        String newName = term.isGone() ? term.instead() : term.core();
        return newName != null && small.contains(Prefix.strip(newName).toLowerCase(Locale.ROOT));
    }
}
