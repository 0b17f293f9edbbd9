package studypack.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

/// Files of made-up questions that are edited as people edit theirs. Each question has a tag in its explanation, which
/// no id is made of, so that it is known again whatever its id.
final class EditedPack {
    private static final List<String> WORDS = List.of(
            "버킷",
            "객체",
            "수명",
            "주기",
            "정책",
            "인스턴스",
            "서브넷",
            "라우팅",
            "게이트웨이",
            "암호화",
            "키",
            "로그",
            "지표",
            "경보",
            "대기열",
            "함수",
            "bucket",
            "object",
            "lifecycle",
            "policy",
            "instance",
            "subnet",
            "gateway",
            "encryption",
            "alarm",
            "queue",
            "function",
            "cluster",
            "volume",
            "snapshot",
            "endpoint",
            "replica",
            "throughput",
            "latency",
            "region",
            "zone");
    private static final List<String> REPEATED =
            List.of("다음 중 옳은 것은?", "다음 설명 중 틀린 것은?", "Which of the following is true?", "Which service fits best?");

    private final Random random;
    private final List<List<Question>> files = new ArrayList<>();
    private int tags;

    /// One question; its fields are what an edit changes.
    private static final class Question {
        private final int tag;
        private String stem;
        private final List<String> options;
        private int key;

        Question(int tag, String stem, List<String> options) {
            this.tag = tag;
            this.stem = stem;
            this.options = new ArrayList<>(options);
        }
    }

    EditedPack(long seed, int fileCount, int perFile) {
        random = new Random(seed);
        for (int i = 0; i < fileCount; i++) {
            List<Question> file = new ArrayList<>();
            for (int j = 0; j < perFile; j++) {
                file.add(made(random.nextInt(4) == 0));
            }
            files.add(file);
        }
    }

    /// What is done to a pack.
    enum Edit {
        CHANGE_KEY,
        TYPO_IN_OPTION,
        SHUFFLE_OPTIONS,
        PUNCTUATE_STEM,
        MOVE_IN_FILE,
        MOVE_TO_OTHER_FILE,
        REORDER_FILE,
        RENAME_FILES,
        MERGE_FILES,
        SPLIT_FILE,
        INSERT,
        INSERT_TWIN,
        ASK_AGAIN,
        COPY,
        DELETE,
        DELETE_TWIN,
        TYPO_IN_STEM
    }

    void apply(Edit edit) {
        List<Question> file = files.get(random.nextInt(files.size()));
        Question question = file.get(random.nextInt(file.size()));
        switch (edit) {
            case CHANGE_KEY -> question.key = (question.key + 1) % question.options.size();
            case TYPO_IN_OPTION -> {
                int option = random.nextInt(question.options.size());
                question.options.set(option, typo(question.options.get(option)));
            }
            case SHUFFLE_OPTIONS -> Collections.shuffle(question.options, random);
            case PUNCTUATE_STEM -> question.stem = "**" + question.stem.replace("?", " ?") + "**";
            case MOVE_IN_FILE -> {
                file.remove(question);
                file.add(random.nextInt(file.size() + 1), question);
            }
            case MOVE_TO_OTHER_FILE -> {
                file.remove(question);
                List<Question> other = files.get(random.nextInt(files.size()));
                other.add(random.nextInt(other.size() + 1), question);
            }
            case REORDER_FILE -> Collections.shuffle(file, random);
            case RENAME_FILES -> Collections.shuffle(files, random);
            case MERGE_FILES -> files.getFirst().addAll(files.removeLast());
            case SPLIT_FILE -> {
                List<Question> half = file.subList(0, file.size() / 2);
                files.add(new ArrayList<>(half));
                half.clear();
            }
            case INSERT -> file.add(random.nextInt(file.size() + 1), made(false));
            case INSERT_TWIN -> file.add(random.nextInt(file.size() + 1), made(true));
            case ASK_AGAIN -> {
                Question again = made(false);
                again.stem = question.stem;
                file.add(random.nextInt(file.size() + 1), again);
            }
            case COPY -> {
                Question copy = new Question(++tags, question.stem, question.options);
                copy.key = question.key;
                files.getLast().add(copy);
            }
            case DELETE -> file.remove(question);
            case DELETE_TWIN ->
                file.stream()
                        .filter(other -> REPEATED.contains(other.stem))
                        .findFirst()
                        .ifPresent(file::remove);
            case TYPO_IN_STEM -> question.stem = typo(question.stem);
        }
    }

    private Question made(boolean repeated) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            options.add(phrase(2 + random.nextInt(5)));
        }
        String stem = repeated ? REPEATED.get(random.nextInt(REPEATED.size())) : phrase(5 + random.nextInt(4)) + "?";
        return new Question(++tags, stem, options);
    }

    private String phrase(int words) {
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            phrase.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", phrase);
    }

    private String typo(String text) {
        int at = random.nextInt(text.length());
        while (!Character.isLetter(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        String wrong = WORDS.get(random.nextInt(WORDS.size())).substring(0, 1);
        return text.substring(0, at) + (random.nextBoolean() ? wrong : "") + text.substring(at + 1);
    }

    StudyPack pack() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            notes.add(NoteReader.read("notes/%02d.md".formatted(i), SourceText.of(text(files.get(i)))));
        }
        return new StudyPack("p", "P", Instant.EPOCH, notes);
    }

    private static String text(List<Question> file) {
        StringBuilder text = new StringBuilder("# 문제\n\n");
        int number = 0;
        for (Question question : file) {
            text.append("### Q")
                    .append(++number)
                    .append(". ")
                    .append(question.stem)
                    .append("\n\n");
            for (int i = 0; i < question.options.size(); i++) {
                text.append("- ")
                        .append("ABCD".charAt(i))
                        .append(") ")
                        .append(question.options.get(i))
                        .append('\n');
            }
            text.append("\n**Answer:** ").append("ABCD".charAt(question.key));
            text.append("\n\n**Explanation:** tag ").append(question.tag).append("\n\n");
        }
        return text.toString();
    }

    /// The ids by the tags of their questions.
    static Map<Integer, String> ids(StudyPack pack) {
        Map<Integer, String> ids = new LinkedHashMap<>();
        for (StudyPack.Entry entry : pack.entries()) {
            Choice choice = (Choice) entry.item();
            Passage explanation = choice.explanation();
            if (explanation == null) {
                throw new IllegalStateException("read without its explanation: " + choice);
            }
            ids.put(Integer.valueOf(explanation.plain().replaceAll("\\D", "")), choice.id());
        }
        return ids;
    }
}
