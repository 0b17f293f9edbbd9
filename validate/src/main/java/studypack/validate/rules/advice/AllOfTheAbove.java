package studypack.validate.rules.advice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// An option that speaks of the other options: who knows two of them right, or one wrong, need not read the rest.
public final class AllOfTheAbove implements Rule {
    private static final int LONGEST = 60;

    private static final Pattern OTHERS = Pattern.compile(
            "(?:all|none|both|neither|any) of (?:the )?(?:above|these|them|the options|the other.*)"
                    + "|(?:위|상기|보기|선택지)(?:의|에)? ?(?:보기 |것 |항목 |내용 )?(?:가 |이 )?(?:모두|전부|다)(?: (?:정답|해당|맞|옳|포함|아니|틀).*)?"
                    + "|(?:모두|전부|다) (?:정답|해당|맞는|맞다|맞음|옳은|옳다|옳음|아님|아니다|틀림|틀리다|틀린|해당됨)(?:이다|입니다|임|된다|됨|한다| 것)?"
                    + "|(?:정답|해당 ?사항|해당하는 것|위에|위의 보기 중|보기 중|답)[이은]? ?없(?:음|다|습니다)"
                    + "|모두 (?:정답|해당)|(?:위|보기)에는? 없(?:음|다)|해당 없음",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "advice/all-of-the-above";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Choices.check(note, choice -> check(note, choice));
    }

    private Stream<Diagnostic> check(Note note, Choice choice) {
        return choice.options().stream()
                .filter(AllOfTheAbove::speaksOfOthers)
                .map(option -> finding(
                        Words.quote(option.text()) + " asks about the options and not about the matter",
                        Choices.place(note, option),
                        "write an option that stands by itself, or leave it out"));
    }

    private static boolean speaksOfOthers(Option option) {
        String text = option.text().plain().strip();
        if (text.length() > LONGEST) {
            return false;
        }
        return OTHERS.matcher(text.replaceAll("[\\s.!]+$", "")).matches();
    }
}
