package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Label;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// What the columns of a table hold, told by their names, and the items in its rows.
///
/// @param names as they were written
record Columns(List<Role> roles, List<String> names) {
    private static final Pattern OPTION = Pattern.compile(
            "(?:option|choice|answer|보기|선택지|선지|항목|選択肢|ans)?[ _.-]*\\(?([a-h]|[1-8]|[①-⑧])[).]?(?:번)?",
            Pattern.CASE_INSENSITIVE);

    /// What a column holds.
    enum Role {
        QUESTION("question|questions|q|stem|prompt|front|문제|질문|문항|지문|앞면|問題|問|質問|câu hỏi"),
        OPTION("(?!)"),
        ANSWER("answer|answers|correct|correct[ _]?answers?|key|back|a|solution|정답|답|답안|뒷면|정답[ _]?번호|正解|解答|答え|đáp án"),
        EXPLANATION("explanation|explanations|rationale|reason|feedback|comment|note|notes|해설|설명|풀이|説明|解説|giải thích"),
        TERM("term|word|keyword|concept|용어|단어|키워드|개념|用語"),
        DEFINITION("definition|meaning|description|정의|뜻|의미|정의[ _]?설명|意味|定義"),
        NUMBER("no|no\\.|nr|#|number|num|번호|문제[ _]?번호|연번|순번|番号"),
        ID("id|guid|uuid"),
        TOPIC("topic|category|section|chapter|deck|subject|domain|단원|과목|분류|카테고리|챕터|주제|分野"),
        TAGS("tag|tags|label|labels|태그|タグ"),
        OTHER("(?!)");

        private final Pattern names;

        Role(String names) {
            this.names = Pattern.compile("(?:" + names + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    static Columns of(List<String> names) {
        boolean lettered =
                names.stream().filter(name -> optionLabel(name) != null).count() > 1;
        List<Role> roles = new ArrayList<>();
        for (String name : names) {
            roles.add(lettered && optionLabel(name) != null ? Role.OPTION : role(name.strip()));
        }
        if (!roles.contains(Role.DEFINITION) && roles.contains(Role.TERM)) {
            // `용어, 설명`: with a term, the explanation is what it means.
            roles.replaceAll(role -> role == Role.EXPLANATION ? Role.DEFINITION : role);
        }
        return new Columns(roles, List.copyOf(names));
    }

    private static Role role(String name) {
        for (Role role : Role.values()) {
            if (role.names.matcher(name).matches()) {
                return role;
            }
        }
        return Role.OTHER;
    }

    private static @Nullable String optionLabel(String name) {
        Matcher option = OPTION.matcher(name.strip());
        return option.matches() ? option.group(1) : null;
    }

    /// Whether the names say what to ask and what to answer.
    boolean areOfItems() {
        boolean asks = roles.contains(Role.QUESTION)
                && (roles.contains(Role.ANSWER)
                        || roles.stream().filter(role -> role == Role.OPTION).count() > 1);
        return asks || (roles.contains(Role.TERM) && roles.contains(Role.DEFINITION));
    }

    /// The item of a row; prose where it asks nothing.
    ///
    /// @param passage how a cell is read
    List<Element> elements(List<Extract> row, Function<Extract, Passage> passage) {
        @Nullable Extract question = cell(Role.QUESTION, row);
        @Nullable Extract term = cell(Role.TERM, row);
        if (question != null) {
            List<Option> options = options(row, passage);
            return List.of(
                    options.size() > 1
                            ? choice(question, options, row, passage)
                            : pair(question, options, row, passage));
        }
        if (term != null) {
            return List.of(term(term, row, passage));
        }
        List<Element> prose = new ArrayList<>();
        row.forEach(cell -> prose.addAll(Notes.prose(passage.apply(cell))));
        return prose;
    }

    static Span span(List<Extract> row) {
        Span first = row.get(0).span();
        return row.stream().map(Extract::span).reduce(first, Span::cover);
    }

    @Nullable
    Extract cell(Role role, List<Extract> row) {
        for (int i = 0; i < Math.min(row.size(), roles.size()); i++) {
            if (roles.get(i) == role && !row.get(i).isBlank()) {
                return row.get(i).strip();
            }
        }
        return null;
    }

    private List<Option> options(List<Extract> row, Function<Extract, Passage> passage) {
        List<Option> options = new ArrayList<>();
        @Nullable String previous = null;
        for (int i = 0; i < Math.min(row.size(), roles.size()); i++) {
            String name = optionLabel(names.get(i));
            if (roles.get(i) != Role.OPTION || row.get(i).isBlank() || name == null) {
                continue;
            }
            Extract cell = row.get(i).strip();
            Label label = new Label(Span.at(cell.span().start()), "", name, "", previous);
            options.add(new Option(cell.span(), label, passage.apply(cell), null, false));
            previous = name;
        }
        return options;
    }

    private Choice choice(
            Extract question, List<Option> options, List<Extract> row, Function<Extract, Passage> passage) {
        @Nullable Extract answer = cell(Role.ANSWER, row);
        List<Passage> remarks = remarks(row, passage);
        return new Choice(
                id(row),
                span(row),
                number(row),
                List.of(),
                passage.apply(question),
                options,
                answer == null ? null : KeyCell.read(answer, options),
                joined(remarks));
    }

    private Pair pair(Extract question, List<Option> options, List<Extract> row, Function<Extract, Passage> passage) {
        @Nullable Extract answer = cell(Role.ANSWER, row);
        List<Passage> remarks = remarks(row, passage);
        options.forEach(option -> remarks.add(option.text()));
        return new Pair(
                id(row),
                span(row),
                number(row),
                List.of(),
                passage.apply(question),
                answer == null ? List.of() : List.of(passage.apply(answer)),
                joined(remarks));
    }

    private Term term(Extract term, List<Extract> row, Function<Extract, Passage> passage) {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Role role = i < roles.size() ? roles.get(i) : Role.OTHER;
            boolean says =
                    role == Role.DEFINITION || role == Role.OTHER || role == Role.EXPLANATION || role == Role.TAGS;
            if (says && !row.get(i).isBlank()) {
                Extract cell = row.get(i).strip();
                String aspect = role == Role.DEFINITION || i >= names.size()
                        ? ""
                        : names.get(i).strip();
                definitions.add(new Definition(aspect.isEmpty() ? null : aspect, passage.apply(cell)));
            }
        }
        return new Term(id(row), span(row), List.of(), passage.apply(term), definitions);
    }

    /// Explanations, and what stands in columns that we have no name for.
    private List<Passage> remarks(List<Extract> row, Function<Extract, Passage> passage) {
        List<Passage> remarks = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Role role = i < roles.size() ? roles.get(i) : Role.OTHER;
            boolean other = role == Role.EXPLANATION
                    || role == Role.OTHER
                    || role == Role.TERM
                    || role == Role.DEFINITION
                    || role == Role.TAGS;
            if (other && !row.get(i).isBlank()) {
                remarks.add(passage.apply(row.get(i).strip()));
            }
        }
        return remarks;
    }

    static @Nullable Passage joined(List<Passage> passages) {
        if (passages.isEmpty()) {
            return null;
        }
        Span span = passages.stream().map(Passage::span).reduce(passages.get(0).span(), Span::cover);
        return new Passage(
                span,
                passages.stream().flatMap(passage -> passage.blocks().stream()).toList());
    }

    private String id(List<Extract> row) {
        Extract id = cell(Role.ID, row);
        return id == null ? "" : id.text();
    }

    private @Nullable String number(List<Extract> row) {
        Extract number = cell(Role.NUMBER, row);
        return number == null ? null : number.text();
    }

    /// The parts of the topic of a row, outermost first.
    List<Extract> topics(List<Extract> row) {
        List<Extract> topics = new ArrayList<>();
        for (int i = 0; i < Math.min(row.size(), roles.size()); i++) {
            if (roles.get(i) == Role.TOPIC && !row.get(i).isBlank()) {
                topics.addAll(Topics.parts(row.get(i).strip()));
            }
        }
        return topics;
    }
}
