package studypack.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Grade;
import studypack.mojibake.Mojibake;
import studypack.mojibake.Repair;
import studypack.mojibake.Route;
import studypack.reader.NoteReader;
import studypack.text.SourceText;
import studypack.text.Span;

/// Notes that arrived broken and were repaired, whatever the repair of today makes of real bytes.
///
/// `{점|적/잠}` is a guess with the other readings, `{점|}` a guess without, `{점}` a repair that is sure, and `{!��}` is
/// lost.
public final class BrokenNote {
    /// Guesses and losses in every kind of place.
    public static final String MARKED = """
            # {캐}시 이야기

            지연 시간을 줄이려고 옳은 **{점|적/잠}을** 고른다. [{작|응}용 계층](https://example.org/)을 본다.

            ### 문제 1

            캐시에 대해 옳은 {점|적}을 `{큐|폭}에` 고르시오.

            - A) {응|작}용 계층에 둔다.
            - B) 지연 {시}간을 줄인다.
            - C) {!���} 지운다.
            - D) {원본을 지운다|}.

            **정답: B) 지연 시간을 줄인다.**

            💡 추가 설명:

            - **Option A** - {각|감}을 보면 아니다.

            ## {폭|큐}의 용어

            | 용어 | 뜻 |
            |---|---|
            | `{응|작}용` | 캐시를 {읽|얽}는 계층 |
            | 지연 시간 | {기}다리는 시간 |

            ```
            캐시 ── 옳은 {점|적}을 고른다
            ```
            """;

    private static final Pattern MARK = Pattern.compile("\\{(!?)([^{}|]+)(?:\\|([^{}]*))?\\}");

    /// What was done to a real broken text; these notes only need one to name.
    private static final Route ROUTE =
            Mojibake.find("# í•µì‹¬ í¬ì¸íŠ¸").getFirst().path();

    private BrokenNote() {}

    public static SourceText source(String marked) {
        StringBuilder text = new StringBuilder();
        List<Repair> repairs = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            boolean lost = !mark.group(1).isEmpty();
            String broken =
                    lost ? mark.group(2) : "ì" + "±".repeat(mark.group(2).length());
            Span span = new Span(text.length(), text.length() + broken.length());
            repairs.add(lost ? lost(span, broken) : repair(span, mark.group(2), mark.group(3)));
            text.append(broken);
        }
        return SourceText.of(text.append(marked.substring(from)).toString(), repairs);
    }

    private static Repair lost(Span span, String broken) {
        return new Repair(span, broken, ROUTE, Grade.LOST, origins(broken), List.of());
    }

    private static Repair repair(Span span, String guess, @Nullable String others) {
        if (others == null || others.isEmpty()) {
            Grade grade = others == null ? Grade.SURE : Grade.REVIEW;
            return new Repair(span, guess, ROUTE, grade, origins(guess), List.of());
        }
        List<Repair.Candidate> candidates = new ArrayList<>(List.of(new Repair.Candidate(guess, 0.6)));
        for (String other : others.split("/", -1)) {
            candidates.add(new Repair.Candidate(other, 0.3 / candidates.size()));
        }
        return new Repair(span, guess, ROUTE, Grade.REVIEW, origins(guess), List.of(new Repair.Doubt(0, candidates)));
    }

    private static List<Integer> origins(String repaired) {
        return IntStream.range(0, repaired.length()).boxed().toList();
    }

    public static Note note(String marked) {
        return NoteReader.read("notes/broken.md", source(marked));
    }

    public static StudyPack pack(Note... notes) {
        return new StudyPack("sample", "캐시", Instant.parse("2026-03-01T00:00:00Z"), List.of(notes));
    }

    public static StudyPack pack() {
        return pack(note(MARKED));
    }
}
