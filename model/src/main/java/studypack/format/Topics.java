package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Section;
import studypack.text.Span;

/// Sections made of the topics that rows and questions name: one begins where the topic changes.
final class Topics {
    private static final Pattern BETWEEN = Pattern.compile("::|(?<!/)/(?!/)");

    private final List<Element> elements = new ArrayList<>();
    private List<String> current = List.of();

    /// `AWS::Storage`, `$course$/AWS/Storage`: from the outermost in.
    static List<Extract> parts(Extract path) {
        List<Extract> parts = new ArrayList<>();
        Matcher between = BETWEEN.matcher(path.text());
        int from = 0;
        while (between.find()) {
            add(path.sub(from, between.start()).strip(), parts);
            from = between.end();
        }
        add(path.sub(from, path.text().length()).strip(), parts);
        return parts;
    }

    /// A slash of the name itself is written twice.
    private static void add(Extract part, List<Extract> parts) {
        if (!part.isBlank()) {
            parts.add(part.withoutDoubled('/'));
        }
    }

    /// Begins the sections of a topic that are not open yet.
    ///
    /// @param at where they begin
    void begin(List<Extract> topic, int at) {
        List<String> names = topic.stream().map(Extract::text).toList();
        int same = 0;
        while (same < Math.min(names.size(), current.size()) && names.get(same).equals(current.get(same))) {
            same++;
        }
        for (int i = same; i < names.size(); i++) {
            Inline name = new Inline.Text(topic.get(i).span(), names.get(i));
            elements.add(new Section(
                    Span.at(at), i + 1, new RichText(name.span(), List.of(name)), Section.Kind.HEADING, at));
        }
        current = names;
    }

    void add(List<? extends Element> others) {
        elements.addAll(others);
    }

    /// The elements with the ends of their sections: one lasts until the next that is not below it.
    ///
    /// @param end of the file
    List<Element> end(int end) {
        List<Element> ended = new ArrayList<>(elements);
        int[] ends = new int[elements.size()];
        java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>();
        for (int i = 0; i < elements.size(); i++) {
            ends[i] = end;
            if (!(elements.get(i) instanceof Section section)) {
                continue;
            }
            while (!open.isEmpty() && ((Section) elements.get(open.peek())).level() >= section.level()) {
                ends[open.pop()] = section.span().start();
            }
            open.push(i);
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Section section) {
                ended.set(i, new Section(section.span(), section.level(), section.title(), section.kind(), ends[i]));
            }
        }
        return ended;
    }
}
