package studypack.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;

/// Gathers what is said of items around them: in the front matter, in folder names, in the headings above, in lines of
/// tags.
final class FactsReader {
    private static final List<String> TAG_FIELDS = List.of("tags", "tag", "태그");
    private static final List<String> WORD_FIELDS =
            List.of("keywords", "keyword", "categories", "category", "키워드", "카테고리");
    private static final List<String> EXAM_FIELDS = List.of("exam", "certification", "cert", "시험", "자격증");
    private static final List<String> OBJECTIVE_FIELDS = List.of("objective", "domain", "도메인", "과목");
    private static final List<String> DIFFICULTY_FIELDS = List.of("difficulty", "level", "난이도");

    private static final Pattern TAG_LINE = Pattern.compile(
            "\\s*#[\\p{L}\\p{N}_/-]*\\p{L}[\\p{L}\\p{N}_/-]*(?:[\\s,]+#[\\p{L}\\p{N}_/-]*\\p{L}[\\p{L}\\p{N}_/-]*)*\\s*");
    /// A word in brackets at the end of a heading, such as recall.
    private static final Pattern BRACKET = Pattern.compile("[\\[【]([\\p{L}][\\p{L} -]{1,19})[\\]】]\\s*$");
    private static final Pattern OBJECTIVE = Pattern.compile(
            "(?:domain|objective|task statement|도메인|과목|ドメイン|lĩnh vực)\\s*[#.]?\\s*\\d+(?:\\.\\d+)*|\\b\\d+\\s*과목",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXAM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:CLF|SAA|DVA|SOA|SAP|DOP|ANS|SCS|MLS|DEA|AIF|MLA|DBS|DAS|PAS|AXS)-[A-Z]\\d{2}"
                    + "|(?:AZ|AI|DP|SC|MS|PL|MB|MD|GH)-\\d{3}|(?:N10|SY0|XK0|CV0|CS0|PT0|FC0)-\\d{3}"
                    + "|CKAD|CKA|CKS|KCNA|KCSA|SQLD|SQLP|ADsP|DAsP|정보처리기사|정보처리산업기사|정보보안기사|빅데이터분석기사"
                    + "|리눅스\\s?마스터|네트워크\\s?관리사|컴퓨터활용능력)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private final Note note;
    private final List<String> folders;
    private final List<String> ownTags;
    private final DifficultyWords difficulties;
    private final @Nullable String exam;
    private final @Nullable String objective;
    private final @Nullable Difficulty difficulty;

    FactsReader(Note note, String label) {
        this.note = note;
        folders = folders(label);
        ownTags = frontMatterTags(note.frontMatter());
        difficulties = new DifficultyWords(note.source().text());
        exam = exam(label);
        objective = field(OBJECTIVE_FIELDS);
        String said = field(DIFFICULTY_FIELDS);
        difficulty = said == null ? null : DifficultyWords.ofWord(said);
    }

    List<Facts> read() {
        List<Facts> facts = new ArrayList<>();
        List<Above> open = new ArrayList<>();
        int from = 0;
        for (Element element : note.elements()) {
            open.removeIf(above -> above.section() != null
                    && above.section().end() <= element.span().start());
            switch (element) {
                case Section section -> {
                    open.add(Above.of(section));
                    from = section.span().end();
                }
                case Item item -> {
                    facts.add(of(item, from, open));
                    from = item.span().end();
                }
                case Prose prose -> {
                    if (open.isEmpty()) {
                        open.add(new Above(null, "", false, null, new ArrayList<>()));
                    }
                    open.getLast().tags().addAll(tagLine(prose));
                }
            }
        }
        return facts;
    }

    /// A heading that lasts, with what it says and the tags under it; a null one holds what stands before the first.
    ///
    /// @param objective the title names an objective
    /// @param exam      that the title names
    private record Above(
            @Nullable Section section,
            String title,
            boolean objective,
            @Nullable String exam,
            List<String> tags) {
        static Above of(Section section) {
            String title = section.title().plain();
            return new Above(
                    section, title, OBJECTIVE.matcher(title).find(), examIn(title), new ArrayList<>(bracket(title)));
        }
    }

    private Facts of(Item item, int from, List<Above> open) {
        List<String> headings = open.stream()
                .map(Above::title)
                .filter(title -> !title.isEmpty())
                .toList();
        Stream<String> above = open.stream().flatMap(outer -> outer.tags().stream());
        String named = open.reversed().stream()
                .filter(Above::objective)
                .map(Above::title)
                .findFirst()
                .orElse(objective);
        String code = open.reversed().stream()
                .map(Above::exam)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(exam);
        Difficulty said = difficulties.of(item, from, headings.isEmpty() ? "" : headings.getLast());
        return new Facts(
                folders,
                headings,
                once(Stream.of(ownTags.stream(), above, bracket(firstLine(item)).stream())
                        .flatMap(tags -> tags)),
                code,
                named,
                said == null ? difficulty : said);
    }

    private static String firstLine(Item item) {
        return item.prompt().plain().lines().findFirst().orElse("");
    }

    private static List<String> folders(String label) {
        List<String> parts = new ArrayList<>(List.of(label.split("/", -1)));
        parts.removeIf(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        return parts.size() < 3 ? List.of() : parts.subList(1, parts.size() - 1);
    }

    private static List<String> bracket(String title) {
        String end = title.stripTrailing();
        if (!end.endsWith("]") && !end.endsWith("】")) {
            return List.of();
        }
        Matcher bracket = BRACKET.matcher(title);
        return bracket.find() ? List.of(bracket.group(1).strip()) : List.of();
    }

    private static List<String> tagLine(Prose prose) {
        if (!(prose.block() instanceof Block.Paragraph paragraph)) {
            return List.of();
        }
        String text = paragraph.text().plain();
        return text.startsWith("#") && TAG_LINE.matcher(text).matches() ? words(text) : List.of();
    }

    private static List<String> frontMatterTags(@Nullable FrontMatter frontMatter) {
        List<String> tags = new ArrayList<>();
        for (FrontMatter.Field field : frontMatter == null ? List.<FrontMatter.Field>of() : frontMatter.fields()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            boolean tagged = TAG_FIELDS.contains(name);
            if (!tagged && !WORD_FIELDS.contains(name)) {
                continue;
            }
            for (String value : field.values()) {
                boolean spaced =
                        value.startsWith("#") || (tagged && field.values().size() == 1);
                if (value.indexOf(',') < 0 && spaced) {
                    tags.addAll(words(value));
                } else {
                    Stream.of(value.split(",", -1)).map(FactsReader::tag).forEach(tags::add);
                }
            }
        }
        return once(tags.stream());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,]+", -1)).map(FactsReader::tag).toList();
    }

    private static String tag(String word) {
        return word.strip().replaceFirst("^#+", "").replaceAll("^/+|/+$", "");
    }

    /// Each as it was spelt first.
    private static List<String> once(Stream<String> tags) {
        Map<String, String> once = new LinkedHashMap<>();
        tags.filter(tag -> !tag.isEmpty()).forEach(tag -> once.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(once.values());
    }

    private @Nullable String field(List<String> names) {
        FrontMatter frontMatter = note.frontMatter();
        if (frontMatter == null) {
            return null;
        }
        return frontMatter.fields().stream()
                .filter(field -> names.contains(field.name().toLowerCase(Locale.ROOT)))
                .flatMap(field -> field.values().stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String exam(String label) {
        String named = field(EXAM_FIELDS);
        if (named != null) {
            return named;
        }
        String inTitle = examIn(note.title());
        return inTitle == null ? examIn(label.replace('_', ' ')) : inTitle;
    }

    /// The code in the spelling of its owner where that is capitals: `saa-c03` in a path is SAA-C03.
    private static @Nullable String examIn(String text) {
        Matcher exam = EXAM.matcher(text);
        if (!exam.find()) {
            return null;
        }
        return exam.group().indexOf('-') < 0 ? exam.group() : exam.group().toUpperCase(Locale.ROOT);
    }
}
