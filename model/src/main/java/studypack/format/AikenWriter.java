package studypack.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;

/// Aiken: a line for the stem, one for each option, and one right answer.
final class AikenWriter implements Writer {
    private static final int LETTERS = 26;

    @Override
    public String name() {
        return "aiken";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public Written write(List<Note> notes) {
        Carried carried = new Carried();
        for (Note note : notes) {
            for (Element element : note.elements()) {
                switch (element) {
                    case Choice choice -> add(choice, note, carried);
                    case Pair pair -> carried.leaveOut(note, pair, "Aiken has no questions without options");
                    case Term term -> carried.leaveOut(note, term, "Aiken has no terms");
                    case Prose prose -> GiftWriter.leaveOut(prose, note, carried);
                    case Section section -> {}
                }
            }
        }
        return carried.written();
    }

    private static void add(Choice choice, Note note, Carried carried) {
        @Nullable String why = lack(choice);
        if (why != null) {
            carried.leaveOut(note, choice, why);
            return;
        }
        StringBuilder question = new StringBuilder(line(Notes.asked(choice))).append('\n');
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            question.append((char) ('A' + i))
                    .append(". ")
                    .append(line(option.text()))
                    .append('\n');
        }
        int right = choice.options().indexOf(choice.correct().get(0));
        carried.add(question.append("ANSWER: ")
                .append((char) ('A' + right))
                .append("\n\n")
                .toString());
        boolean explained = choice.explanation() != null
                || choice.options().stream().anyMatch(option -> option.rationale() != null);
        if (explained) {
            carried.leaveOut(note, choice, "Aiken has no explanations");
        }
    }

    /// Why a question cannot be written, null where it can.
    private static @Nullable String lack(Choice choice) {
        if (choice.key() != null && choice.key().doubt() != null) {
            return "the key is in doubt";
        }
        if (choice.correct().size() != 1) {
            return choice.correct().isEmpty() ? "there is no key" : "Aiken has one right answer only";
        }
        if (choice.options().size() < 2 || choice.options().size() > LETTERS) {
            return "Aiken needs 2 to 26 options";
        }
        boolean plain = isLine(Notes.asked(choice))
                && choice.options().stream().map(Option::text).allMatch(AikenWriter::isLine);
        return plain ? null : "Aiken has only lines of text: no code, pictures or tables";
    }

    private static boolean isLine(Passage passage) {
        return passage.blocks().size() == 1
                && passage.blocks().get(0) instanceof Block.Paragraph paragraph
                && !paragraph.text().isBlank()
                && paragraph.text().inlines().stream().noneMatch(Inline.Image.class::isInstance);
    }

    private static String line(Passage passage) {
        return passage.plain().replaceAll("\\s+", " ").strip();
    }
}
