package studypack.validate.ignore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.Rewriting;
import studypack.text.TextEdit;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.RuleSet;

/// What a comment ignores, and what it does not.
class SuppressionsTest {
    private static final String TWO_QUESTIONS = """
            # 저장소

            %s
            ### 객체를 담는 그릇의 이름은?

            - A) 버킷
            - B) 볼륨

            ### 블록을 담는 그릇의 이름은?

            - A) 버킷
            - B) 볼륨
            """;

    @Test
    void aCommentBeforeAQuestionHoldsForItAlone() {
        assertThat(found(TWO_QUESTIONS.formatted(""))).containsExactly("4:5 key/missing", "9:5 key/missing");
        assertThat(found(TWO_QUESTIONS.formatted("<!-- studypack-ignore key/missing: 나중에 -->")))
                .containsExactly("9:5 key/missing");
        assertThat(found(TWO_QUESTIONS.formatted("<!-- studypack-ignore key: 나중에 -->\n")))
                .containsExactly("10:5 key/missing");
    }

    @Test
    void aCommentAtTheEndOfTheFirstLineHoldsForTheQuestion() {
        String text = TWO_QUESTIONS.formatted("").replace("객체를 담는 그릇의 이름은?", "객체를? <!-- studypack-ignore key: 나중에 -->");
        assertThat(found(text)).containsExactly("9:5 key/missing");
    }

    @Test
    void aCommentForTheFileHoldsWhereverItStands() {
        String comment = "<!-- studypack-ignore-file key/missing: 나중에 -->";
        assertThat(found(TWO_QUESTIONS.formatted(comment))).isEmpty();
        assertThat(found(TWO_QUESTIONS.formatted("") + "\n" + comment)).isEmpty();
    }

    @Test
    void aRangeHoldsFromItsBeginningToItsEnd() {
        String text = TWO_QUESTIONS
                .formatted("<!-- studypack-ignore-start key/missing: 나중에 -->\n")
                .replace("### 블록", "<!-- studypack-ignore-end -->\n\n### 블록");
        assertThat(found(text)).containsExactly("12:5 key/missing");
    }

    @Test
    void anEndEndsTheRangesThatNameOneOfItsRules() {
        String text = TWO_QUESTIONS
                .formatted("""
                        <!-- studypack-ignore-start key/missing: 나중에 -->
                        <!-- studypack-ignore-start item/duplicate-option: 나중에 -->
                        """)
                .replace("### 블록", "<!-- studypack-ignore-end item/duplicate-option -->\n### 블록")
                .replace("볼륨", "버킷");
        assertThat(found(text)).containsExactly("15:3 item/duplicate-option", "3:1 ignore/unclosed");
    }

    @Test
    void aCommentInARowHoldsForTheRow() {
        String text = """
                # 표

                | 서비스 | 하는 일 | 값 |
                |---|---|---|
                | S3 | 객체 <!-- studypack-ignore table: 값은 비워 둔다 --> |
                | EBS | 블록 |
                """;
        assertThat(found(text)).containsExactly("6:1 table/missing-cell");
    }

    @Test
    void aCommentBeforeATableHoldsForAllOfIt() {
        String text = """
                # 표

                <!-- studypack-ignore table/missing-cell: 값은 비워 둔다 -->
                | 서비스 | 하는 일 | 값 |
                |---|---|---|
                | S3 | 객체 |
                | EBS | 블록 |

                | 서비스 | 하는 일 | 값 |
                |---|---|---|
                | S3 | 개체 |
                """;
        assertThat(found(text)).containsExactly("11:1 table/missing-cell");
    }

    @Test
    void aCommentInABulletHoldsForWhatIsNestedInIt() {
        String text = """
                # 목록

                - 하나 <!-- studypack-ignore term: 옛 이름을 배운다 -->
                  - Amazon Elasticsearch Service
                - 둘
                  - Amazon Elasticsearch Service
                """;
        assertThat(found(text)).containsExactly("6:5 term/renamed");
    }

    @Test
    void aCommentBetweenBulletsHoldsForTheNext() {
        String text = """
                # 목록

                - Amazon Elasticsearch Service: 검색
                <!-- studypack-ignore term: 옛 이름을 배운다 -->
                - Amazon Elasticsearch Service: 로그
                - Amazon Elasticsearch Service: 지표
                """;
        assertThat(found(text))
                .filteredOn(finding -> finding.contains("term/"))
                .containsExactly("3:3 term/renamed", "6:3 term/renamed");
    }

    @Test
    void aCommentInAParagraphHoldsForIt() {
        String text = """
                # 글

                Amazon Elasticsearch Service 는
                검색에 쓴다. <!-- studypack-ignore term: 옛 이름을 배운다 -->

                Amazon Elasticsearch Service 는 로그에도 쓴다.
                """;
        assertThat(found(text)).containsExactly("6:1 term/renamed");
    }

    @Test
    void inAQuestionOfPlainLinesALineIsALine() {
        String text = """
                1. 검색에 쓰는 것은?
                A. S3 Galcier <!-- studypack-ignore term: 남의 글을 옮긴다 -->
                B. Amazon Congnito
                정답: A
                """;
        assertThat(found(text)).containsExactly("3:11 term/misspelt-name");
    }

    @Test
    void ofSeveralCommentsTheNarrowestIgnores() {
        String text = TWO_QUESTIONS
                .formatted("<!-- studypack-ignore key/missing: 나중에 -->")
                .replace("# 저장소", "# 저장소\n\n<!-- studypack-ignore-file key/missing: 나중에 -->\n");
        assertThat(found(text)).isEmpty();
        String one = text.substring(0, text.indexOf("### 블록"));
        assertThat(found(one)).containsExactly("3:1 ignore/unused");
    }

    @Test
    void whatStandsTwiceIsIgnoredAtItsSecondPlace() {
        String question = """
                ### 객체를 담는 그릇의 이름은 무엇입니까?

                - A) 버킷
                - B) 볼륨

                정답: A

                """;
        String comment = "<!-- studypack-ignore duplicate/question: 일부러 두 번 묻는다 -->\n";
        assertThat(found("# 저장소\n\n" + question + question)).containsExactly("10:5 duplicate/question");
        assertThat(found("# 저장소\n\n" + question + comment + question)).isEmpty();
        assertThat(found("# 저장소\n\n" + comment + question)).containsExactly("3:1 ignore/unused");
    }

    @Test
    void aCommentIsNotUnusedWhereItsRuleDidNotLook() {
        Note note = read(TWO_QUESTIONS.formatted("<!-- studypack-ignore text/trailing-space: 줄을 바꾼다 -->"));
        RuleSet loud = RuleSet.ALL.withoutRemarks();
        assertThat(rules(Checker.checkAlone(note, context(RuleSet.ALL)))).contains("ignore/unused");
        assertThat(rules(Checker.checkAlone(note, context(loud)))).doesNotContain("ignore/unused");
        RuleSet off = new RuleSet(Set.of("ignore/unused"), Map.of(), Set.of());
        assertThat(rules(Checker.checkAlone(note, context(off)))).doesNotContain("ignore/unused");
    }

    @Test
    void whatIsWrongWithCommentsIsNotIgnored() {
        assertThat(found("# S3\n\n<!-- studypack-ignore-file ignore: 조용히 -->\n"))
                .containsExactly("3:28 ignore/unknown-rule");
    }

    @Test
    void aCommentIsReadInAnyEncoding() {
        String text = TWO_QUESTIONS.formatted("<!-- studypack-ignore key/missing: 나중에 -->");
        for (Charset charset : List.of(Charset.forName("x-windows-949"), StandardCharsets.UTF_16)) {
            Note note = NoteReader.read("note.md", text.getBytes(charset));
            assertThat(shown(note)).contains("9:5 key/missing").doesNotContain("4:5 key/missing");
        }
    }

    @Test
    void aFixLeavesAComment() {
        String text = "# 버킷\n\n\n\n<!-- studypack-ignore-file korean: 다른 수업 -->\n\n\n객체를 담는다.\n";
        Note note = read(text);
        Diagnostic blank = Checker.check(note).stream()
                .filter(finding -> finding.rule().equals("text/blank-lines"))
                .findFirst()
                .orElseThrow();
        List<TextEdit> edits = ((Fix.Edits) Objects.requireNonNull(blank.fix()))
                .in(note.source()).edits().stream()
                        .map(edit -> new TextEdit(edit.span(), edit.text()))
                        .toList();
        assertThat(Rewriting.apply(text, edits))
                .contains("<!-- studypack-ignore-file korean: 다른 수업 -->")
                .hasSizeLessThan(text.length());
    }

    @Test
    void theReasonIsOneLine() {
        Note note = read("버킷 <!-- studypack-ignore term: 이유가\n  길다: 아주 -->\n");
        assertThat(IgnoreComment.in(note.source()))
                .singleElement()
                .extracting(IgnoreComment::reason)
                .isEqualTo("이유가 길다: 아주");
    }

    private static List<String> found(String text) {
        return shown(read(text));
    }

    private static List<String> shown(Note note) {
        return Checker.checkAlone(note, context(RuleSet.ALL.withoutRemarks())).stream()
                .map(finding -> note.source().position(finding.span().start()) + " " + finding.rule())
                .toList();
    }

    private static List<String> rules(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::rule).toList();
    }

    private static Context context(RuleSet rules) {
        return new Context(Context.PLAIN.media(), rules);
    }

    private static Note read(String text) {
        return NoteReader.read("note.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
