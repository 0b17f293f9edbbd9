package studypack.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells by their names which notes hold the keys of which: `exam1_정답.md` those of `exam1.md`.
final class AnswerPaths {
    private static final String LATIN =
            "answers?(?:[ _-]?(?:keys?|sheet))?|solutions?|sol|keys?|đáp[ _-]?án|dap[ _-]?an";
    private static final String OTHER = "정답(?:[ _-]*(?:및)?[ _-]*해설|지|표)?|답안지?|해답지?|해설|解答|正解|解説";
    private static final String ANSWERS = "(?:" + LATIN + "|" + OTHER + "|답)";
    private static final String QUESTIONS = "(?:questions?|problems?|quiz|문제지?|問題)";
    private static final String GAP = "[ _.()\\[\\]-]";

    private static final Pattern ALONE = Pattern.compile(ANSWERS);
    private static final Pattern BEHIND =
            Pattern.compile("(.+?)(?:" + GAP + "+" + ANSWERS + "|" + GAP + "*(?:" + OTHER + "))" + GAP + "*");
    private static final Pattern BEFORE = Pattern.compile(GAP + "*" + ANSWERS + GAP + "+(.+)");
    private static final Pattern ASKED = Pattern.compile(
            QUESTIONS + "|(?<behind>.+?)" + GAP + "+" + QUESTIONS + "|" + QUESTIONS + GAP + "+(?<before>.+)");
    private static final Pattern ABOUT_ALL = Pattern.compile("readme|index|_index|목차");

    private AnswerPaths() {}

    /// Notes that ask, by each note that answers; an answer file without its questions has none.
    static Map<String, List<String>> of(List<String> paths) {
        Map<String, List<String>> asking = new LinkedHashMap<>();
        Map<String, List<String>> folders = new LinkedHashMap<>();
        List<Place> answering = new ArrayList<>();
        for (String path : paths) {
            Place place = Place.of(path);
            if (place.answers() != null) {
                answering.add(place);
            } else if (!ABOUT_ALL.matcher(place.name()).matches()) {
                asking.computeIfAbsent(place.folder() + "/" + place.subject(), key -> new ArrayList<>())
                        .add(path);
                folders.computeIfAbsent(place.folder(), key -> new ArrayList<>())
                        .add(path);
            }
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Place place : answering) {
            found.put(place.path(), questions(place, asking, folders));
        }
        return found;
    }

    private static List<String> questions(
            Place place, Map<String, List<String>> asking, Map<String, List<String>> folders) {
        String subject = String.valueOf(place.answers());
        for (String folder : place.folders()) {
            List<String> own = asking.get(folder + "/" + subject);
            if (own != null) {
                return own;
            }
        }
        return subject.isEmpty() ? folders.getOrDefault(place.folder(), List.of()) : List.of();
    }

    /// A path, composed and in small letters.
    ///
    /// @param name without its ending
    private record Place(String path, String folder, String name) {
        static Place of(String path) {
            String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            int slash = folded.lastIndexOf('/');
            String name = folded.substring(slash + 1);
            int dot = name.lastIndexOf('.');
            return new Place(
                    path, slash < 0 ? "" : folded.substring(0, slash), dot > 0 ? name.substring(0, dot) : name);
        }

        /// What the questions are called that it answers: "" for those of the whole folder, null where it answers none.
        @Nullable
        String answers() {
            if (ALONE.matcher(name).matches()) {
                return "";
            }
            for (Pattern pattern : List.of(BEHIND, BEFORE)) {
                Matcher subject = pattern.matcher(name);
                if (subject.matches()) {
                    return subject(subject.group(1));
                }
            }
            return ALONE.matcher(lastFolder()).matches() ? subject(name) : null;
        }

        String subject() {
            return subject(name);
        }

        private static String subject(String name) {
            Matcher asked = ASKED.matcher(name);
            if (!asked.matches()) {
                return name;
            }
            String subject = asked.group("behind") == null ? asked.group("before") : asked.group("behind");
            return subject == null ? "" : subject;
        }

        private String lastFolder() {
            return folder.substring(folder.lastIndexOf('/') + 1);
        }

        /// Where its questions may stand: beside it, above a folder of answers, or in the folder of questions there.
        List<String> folders() {
            List<String> folders = new ArrayList<>(List.of(folder));
            if (ALONE.matcher(lastFolder()).matches()) {
                int slash = folder.lastIndexOf('/');
                String above = slash < 0 ? "" : folder.substring(0, slash);
                folders.add(above);
                for (String name : List.of("문제", "questions", "question", "problems", "quiz", "問題")) {
                    folders.add(above.isEmpty() ? name : above + "/" + name);
                }
            }
            return folders;
        }
    }
}
