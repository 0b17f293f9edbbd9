package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import studypack.reader.NoteReader;

class BrokenAnchorTest {
    @Test
    void theNearestHeadingIsSuggested() {
        assertThat(help("[람다](#aws-lamda)\n\n# AWS Lambda\n# Amazon S3\n")).isEqualTo("did you mean #aws-lambda?");
        assertThat(help("[람다](#aws-lambda-1)\n\n# AWS Lambda\n")).isEqualTo("did you mean #aws-lambda?");
        assertThat(help("[비용](#2-비용-계산)\n\n# 비용 계산\n# 비교\n")).isEqualTo("did you mean #비용-계산?");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertThat(help("[보안](#보안)\n\n# 스토리지\n")).isEqualTo("write the name of a heading, or remove the link");
    }

    private static String help(String text) {
        return Checker.check(NoteReader.read("a.md", text.getBytes(StandardCharsets.UTF_8))).stream()
                .filter(finding -> finding.rule().equals("link/broken-anchor"))
                .map(Diagnostic::help)
                .findFirst()
                .orElseThrow();
    }
}
