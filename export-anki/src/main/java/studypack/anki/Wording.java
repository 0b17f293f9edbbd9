package studypack.anki;

import studypack.note.Item;

/// The words on a card that are ours, in the language of its item.
///
/// @param or      between a guess and its other readings
/// @param guessed before the words that were repaired with a guess
/// @param lost    before what is gone from the file
record Wording(String noKey, String noAnswer, String or, String guessed, String lost) {
    private static final Wording KOREAN = new Wording("정답을 모릅니다", "답을 모릅니다", "또는 ", "짐작으로 고친 말: ", "파일에서 사라진 글자: ");
    private static final Wording ENGLISH =
            new Wording("no key known", "no answer known", "or ", "Guessed: ", "Lost in the file: ");

    static Wording of(Item item) {
        return item.prompt().plain().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? KOREAN : ENGLISH;
    }
}
