package studypack.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.Option;
import studypack.note.Passage;

/// Whether the words of a question name its options by their place, for then they must not be shuffled.
///
/// Wrong in one direction only: a vitamin "B" keeps a question from being shuffled, which costs little; "B is wrong"
/// beside a shuffled option would teach the wrong thing.
final class Positions {
    /// Said anywhere, these speak of a place: `③`, `3번`, "위의 모두", "all of the above".
    private static final Pattern PLACE = Pattern.compile(
            "[①-⑳]|(?<!\\d)\\d{1,2}\\s*번"
                    + "|위의?\\s*(?:것|보기|항목|내용)?\\s*(?:은|이)?\\s*(?:모두|전부)|(?:모두|전부)\\s*(?:정답|해당|맞|옳|틀)|(?:위|보기|앞)의?\\s*(?:중|것)\\s*(?:에)?\\s*(?:없|아님)"
                    + "|정답\\s*없음|해당\\s*(?:사항\\s*)?없음|(?:앞|위|아래|이전|다음|마지막|첫\\s*번째|두\\s*번째|세\\s*번째|네\\s*번째)의?\\s*(?:보기|선택지|선지|항목)"
                    + "|\\b(?:all|none|any|both|either|neither|two)\\s+(?:of\\s+)?(?:the\\s+)?(?:above|below|these|preceding)\\b"
                    + "|\\b(?:first|second|third|fourth|last|previous|next|other)\\s+(?:option|choice|answer)s?\\b"
                    + "|\\b(?:option|choice|answer)s?\\s+#?(?:[a-h]|\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A lone capital: `B`, `(C)`, `D)`, `B는`; "A" only where it can be no article.
    private static final Pattern LETTER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.&/+'’-])(?:[B-H]|A(?!\\s+\\p{Ll})|A(?=\\s+(?:is|was|and|or|are)\\b))(?![a-zA-Z\\p{N}&/+'’-])");

    private Positions() {}

    static boolean matter(Choice choice) {
        if (PLACE.matcher(choice.stem().plain()).find()) {
            return true;
        }
        for (Option option : choice.options()) {
            if (option.label() != null && isHangul(option.label().written())) {
                return true;
            }
        }
        return beside(choice).stream()
                .map(Passage::plain)
                .anyMatch(text ->
                        PLACE.matcher(text).find() || LETTER.matcher(text).find());
    }

    /// 가, 나, 다 as labels are also ordinary words, so that nobody can tell whether a text names them.
    private static boolean isHangul(String label) {
        return label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static List<Passage> beside(Choice choice) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            passages.add(option.text());
            if (option.rationale() != null) {
                passages.add(OwnLabel.removed(option.rationale(), i + 1));
            }
        }
        if (choice.explanation() != null) {
            passages.add(choice.explanation());
        }
        return passages;
    }
}
