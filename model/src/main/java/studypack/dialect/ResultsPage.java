package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// The results page of an exam player, copied as text: the stem, `Correct Answers`, options without letters each with
/// its
/// `Rationale:`, `Incorrect Answers`. The heading an option stands under is the key; `Selected` is the learner's pick.
final class ResultsPage implements Dialect {
    private static final Pattern CORRECT = Pattern.compile("Correct (Answers?|Options?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INCORRECT = Pattern.compile("Incorrect (Answers?|Options?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SELECTED = Pattern.compile(
            "(Your )?(Selected|Selection|Answer)|Your answer is (in)?correct", Pattern.CASE_INSENSITIVE);
    private static final Pattern RATIONALE =
            Pattern.compile("(?s)(Rationale|Explanation)\\s*[:：].*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_STEM = 8;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        int stem = stemLength(cursor);
        if (stem <= 0) {
            return null;
        }
        List<Block> stemBlocks = cursor.blocks().subList(cursor.index(), cursor.index() + stem);
        Answers answers = new Answers();
        int at = stem;
        while (cursor.peek(at) instanceof Block.Paragraph paragraph && answers.takes(paragraph, cursor.peek(at + 1))) {
            at++;
        }
        List<Option> options = answers.options();
        List<Option> correct = new ArrayList<>();
        for (int i : answers.correct) {
            correct.add(options.get(i));
        }
        Span span = stemBlocks
                .get(0)
                .span()
                .cover(cursor.blocks().get(cursor.index() + at - 1).span());
        Choice choice = new Choice(
                "", span, cursor.number(), answers.cues, Passages.of(stemBlocks), options, key(correct), null);
        return new Reading(List.of(choice), at);
    }

    private static @Nullable Key key(List<Option> correct) {
        if (correct.isEmpty()) {
            return null;
        }
        Span span = correct.get(0).span().cover(correct.get(correct.size() - 1).span());
        List<KeyMark> marks = correct.stream()
                .map(option -> new KeyMark(option.span(), null, null, option))
                .toList();
        return new Key(span, null, marks, null);
    }

    /// How many blocks stand before `Correct Answers`; -1 where it does not follow.
    private static int stemLength(Cursor cursor) {
        for (int ahead = 0; ahead <= LONGEST_STEM; ahead++) {
            Block block = cursor.peek(ahead);
            if (block instanceof Block.Paragraph paragraph) {
                char initial = Peek.initial(paragraph.text());
                if (initial != 0 && initial != 'C' && initial != 'c') {
                    continue;
                }
                String first = Cut.lines(paragraph.text()).get(0).plain();
                if (CORRECT.matcher(first).matches()) {
                    return ahead;
                }
                continue;
            }
            if (!(block instanceof Block.Code)
                    && !(block instanceof Block.Bullets)
                    && !(block instanceof Block.Table)) {
                return -1;
            }
        }
        return -1;
    }

    /// The options as they come, paragraph by paragraph.
    private static final class Answers {
        private final List<RichText> texts = new ArrayList<>();
        private final List<Boolean> chosen = new ArrayList<>();
        private final List<@Nullable Passage> rationales = new ArrayList<>();
        private final List<Integer> correct = new ArrayList<>();
        private final List<Cue> cues = new ArrayList<>();
        private boolean inCorrect = true;
        private boolean picked;
        private boolean rationaleSeen;

        /// False where the paragraph belongs to what follows the question.
        boolean takes(Block.Paragraph paragraph, @Nullable Block next) {
            List<RichText> lines = Cut.lines(paragraph.text());
            if (RATIONALE.matcher(paragraph.text().plain()).matches() && !texts.isEmpty()) {
                takeRationale(paragraph.text());
                return true;
            }
            boolean headed = isHeader(lines.get(0).plain());
            boolean explained = next instanceof Block.Paragraph after
                    && RATIONALE.matcher(after.text().plain()).matches();
            if (!headed && (rationaleSeen ? !explained : lines.size() > 1)) {
                return false;
            }
            lines.forEach(this::takeLine);
            return true;
        }

        private static boolean isHeader(String line) {
            return CORRECT.matcher(line).matches()
                    || INCORRECT.matcher(line).matches()
                    || SELECTED.matcher(line).matches();
        }

        private void takeLine(RichText line) {
            String text = line.plain();
            if (CORRECT.matcher(text).matches() || INCORRECT.matcher(text).matches()) {
                inCorrect = CORRECT.matcher(text).matches();
                cues.add(new Cue(line));
            } else if (SELECTED.matcher(text).matches()) {
                picked = true;
                cues.add(new Cue(line));
            } else if (!Plain.isBlank(text)) {
                if (inCorrect) {
                    correct.add(texts.size());
                }
                texts.add(line);
                chosen.add(picked);
                rationales.add(null);
                picked = false;
            }
        }

        private void takeRationale(RichText text) {
            Cues.Announced announced = Cues.EXPLANATION.read(text);
            if (announced == null) {
                return;
            }
            rationaleSeen = true;
            cues.add(announced.cue());
            rationales.set(rationales.size() - 1, Passage.of(announced.rest()));
        }

        List<Option> options() {
            List<Option> options = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                Passage rationale = rationales.get(i);
                Span span = rationale == null
                        ? texts.get(i).span()
                        : texts.get(i).span().cover(rationale.span());
                options.add(new Option(span, null, Passage.of(texts.get(i)), rationale, chosen.get(i)));
            }
            return options;
        }
    }
}
