package studypack.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

class FactsTest {
    private static final String QUESTION = """
            ### Which store holds objects?

            - [x] S3
            - [ ] EBS
            """;

    private static List<Facts> all(String label, String text) {
        return Facts.of(NoteReader.read(label, SourceText.of(text)), label);
    }

    private static Facts of(String text) {
        return all("notes/a.md", text).getFirst();
    }

    @Test
    void foldersAndHeadingsAreTheTopic() {
        Facts facts = all("notes/aws/s3/a.md", "# Storage\n\n## Classes\n\n" + QUESTION)
                .getFirst();
        assertThat(facts.topics()).containsExactly("aws", "s3", "Storage", "Classes");
        assertThat(all("a.md", QUESTION).getFirst().topics()).isEmpty();
    }

    @Test
    void tagsAreReadAsPeopleWriteThem() {
        assertThat(of("---\ntags: [aws/s3, \"#Storage\"]\n---\n" + QUESTION).tags())
                .containsExactly("aws/s3", "Storage");
        assertThat(of("---\ntags: aws storage\ncategories: Cloud Computing, Exams\n---\n" + QUESTION)
                        .tags())
                .containsExactly("aws", "storage", "Cloud Computing", "Exams");
        assertThat(of("#aws/s3 #저장소\n\n# Storage\n\n#AWS/S3\n\n" + QUESTION).tags())
                .containsExactly("aws/s3", "저장소");
    }

    @Test
    void tagsUnderAHeadingLastAsLongAsIt() {
        List<Facts> facts = all(
                "notes/a.md",
                "# A\n\n## B [recall]\n\n#b\n\n" + QUESTION + "\n## C\n\n" + QUESTION.replace("objects", "blocks"));
        assertThat(facts.get(0).tags()).containsExactly("recall", "b");
        assertThat(facts.get(1).tags()).isEmpty();
    }

    @Test
    void whatIsNoLineOfTagsGivesNone() {
        for (String text : List.of("see #12 and #s3\n\n", "```\n#include\n```\n\n", "#1\n\n", "# tag\n\n")) {
            assertThat(of(text + QUESTION).tags()).as(text).isEmpty();
        }
    }

    @Test
    void theExamIsNamedByFieldHeadingOrPath() {
        assertThat(of("---\nexam: SQLD 54회\n---\n" + QUESTION).exam()).isEqualTo("SQLD 54회");
        assertThat(of("# AZ-900 notes\n\n" + QUESTION).exam()).isEqualTo("AZ-900");
        assertThat(all("notes/saa-c03/a.md", QUESTION).getFirst().exam()).isEqualTo("SAA-C03");
        assertThat(all("notes/정보처리기사_필기.md", QUESTION).getFirst().exam()).isEqualTo("정보처리기사");
        assertThat(of("# MUSTACKAGE\n\n" + QUESTION).exam()).isNull();
    }

    @Test
    void theInnermostHeadingThatNamesAnObjectiveIsIt() {
        Facts facts = of("# Domain 1: Design\n\n## Objective 1.2 - Access\n\n## IAM\n\n" + QUESTION);
        assertThat(facts.objective()).isEqualTo("Domain 1: Design");
        assertThat(of("# 1과목 데이터 모델링의 이해\n\n" + QUESTION).objective()).isEqualTo("1과목 데이터 모델링의 이해");
        assertThat(of("# Domain names\n\n" + QUESTION).objective()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"★☆☆,EASY", "★★☆,MEDIUM", "⭐⭐⭐,HARD", "⭐️⭐️,MEDIUM", "★★★★★,HARD", "★★☆☆☆,MEDIUM", "★★☆ [recall],MEDIUM"
    })
    void starsBesideAQuestionSayHowHardItIs(String stars, Difficulty difficulty) {
        assertThat(of(QUESTION.replace("objects?", "objects? " + stars)).difficulty())
                .isEqualTo(difficulty);
        if (!stars.contains("[")) {
            assertThat(of("## 문제\n\n" + stars + "\n\n" + QUESTION).difficulty()).isEqualTo(difficulty);
        }
    }

    @ParameterizedTest
    @CsvSource({"난이도: 상,HARD", "**Difficulty:** easy,EASY", "난이도 : ★★☆,MEDIUM", "- Difficulty: medium,MEDIUM"})
    void aLineSaysHowHardItIs(String line, Difficulty difficulty) {
        assertThat(of("## 문제\n\n" + line + "\n\n" + QUESTION).difficulty()).isEqualTo(difficulty);
    }

    @Test
    void aStarBehindAnOptionIsNoDifficulty() {
        assertThat(of(QUESTION.replace("[x] S3", "[ ] S3 ⭐")).difficulty()).isNull();
    }
}
