package studypack.pdf;

import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.StudyPack;

/// The words that are ours, in the language of the pack.
record Labels(
        String language,
        String contents,
        String notes,
        String questions,
        String pairs,
        String terms,
        String answers,
        String answerOn,
        String questionOn,
        String noKey,
        String noAnswer,
        String unknownOption,
        String chosen,
        String term,
        String image,
        String doubts,
        String doubt,
        String doubtsOnPage,
        String whatDoubtsAre,
        String or,
        String lost,
        String wordOn) {

    private static final Labels KOREAN = new Labels(
            "ko-KR",
            "차례",
            "노트",
            "객관식 문제",
            "문답",
            "용어",
            "정답과 해설",
            "정답 %s쪽",
            "문제 %s쪽",
            "정답 표시 없음",
            "답 없음",
            "보기에 없는 정답",
            "골랐던 답",
            "용어",
            "그림",
            "확인할 말",
            "확인할 말 %s",
            "점선이나 파선을 그은 말은 확인이 필요합니다. %s쪽에 모두 있습니다.",
            "이 글의 파일에는 깨진 글자가 있었습니다. 점선을 그은 말은 짐작으로 고친 것이고, 파선을 그은 곳은 파일에서 사라져 고칠 수 없는 것입니다. 원문과 견주어 보십시오.",
            "또는",
            "파일에서 사라진 글자",
            "%s쪽");

    private static final Labels ENGLISH = new Labels(
            "en-US",
            "Contents",
            "Notes",
            "Multiple choice",
            "Questions and answers",
            "Terms",
            "Answers",
            "answer p. %s",
            "question p. %s",
            "no key in the notes",
            "no answer in the notes",
            "a key that is no option",
            "had been chosen",
            "Term",
            "Image",
            "Words to check",
            "word to check %s",
            "Words above a dotted or dashed line are not sure; page %s lists them.",
            "The files of these notes were broken. Words above a dotted line were repaired with a guess; above a dashed line stands what is gone from the file and cannot be repaired. Compare them with the source.",
            "or",
            "lost in the file",
            "p. %s");

    /// Korean where Hangul prevails; a syllable of it says about as much as two or three Latin letters.
    static Labels of(StudyPack pack) {
        long[] letters = new long[2];
        count(pack.title(), letters);
        for (Note note : pack.notes()) {
            count(note.source().text(), letters);
            for (Element element : note.elements()) {
                switch (element) {
                    case Section section -> count(section.title().plain(), letters);
                    case Item item -> count(item.prompt().plain(), letters);
                    case Prose prose -> {}
                }
            }
        }
        return letters[0] * 2 >= letters[1] && letters[0] > 0 ? KOREAN : ENGLISH;
    }

    private static void count(String text, long[] letters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xAC00 && c <= 0xD7A3) {
                letters[0]++;
            } else if (Character.isLetter(c)) {
                letters[1]++;
            }
        }
    }
}
