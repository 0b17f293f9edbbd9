package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void whatLooksLikeOneCharacterIsOne() {
        assertThat(clusters("1️⃣a")).containsExactly("1️⃣", "a");
        assertThat(clusters("🇰🇷🇺🇸")).containsExactly("🇰🇷", "🇺🇸");
        assertThat(clusters("👨‍👩‍👧‍👦👍🏽")).containsExactly("👨‍👩‍👧‍👦", "👍🏽");
        assertThat(clusters("e\u0301x")).containsExactly("e\u0301", "x");
        assertThat(clusters("가나")).containsExactly("가", "나");
    }

    @Test
    void brokenTextIsReadToItsEnd() {
        assertThat(clusters("\uD83D")).containsExactly("\uD83D");
        assertThat(clusters("a\u200D")).containsExactly("a\u200D");
        assertThat(clusters("\uFE0F🇰")).containsExactly("\uFE0F", "🇰");
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Clusters.end(text, at);
            clusters.add(text.substring(at, end));
            at = end;
        }
        return clusters;
    }
}
