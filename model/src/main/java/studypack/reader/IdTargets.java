package studypack.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// Finds which item each written id names: the one on its line or around it, the one under its heading, the one that it
/// stands before or right behind.
final class IdTargets {
    private static final int NONE = -1;

    private final String text;
    private final List<Element> elements;

    private IdTargets(String text, List<Element> elements) {
        this.text = text;
        this.elements = elements;
    }

    /// The marks by the place of the element that each names: an item, or a heading with one item under it. An item has
    /// one name; of several the first of the first kind counts.
    static Map<Integer, IdMark> of(String text, List<Element> elements, List<IdMark> marks) {
        IdTargets targets = new IdTargets(text, elements);
        Map<Integer, IdMark> names = new HashMap<>();
        for (IdMark.Kind kind : IdMark.Kind.values()) {
            for (IdMark mark : marks) {
                int target = mark.kind() == kind ? targets.of(mark) : NONE;
                if (target != NONE && targets.isNameless(target, names)) {
                    names.put(target, mark);
                }
            }
        }
        return names;
    }

    private boolean isNameless(int target, Map<Integer, IdMark> names) {
        int heading = elements.get(target) instanceof Section ? target : target - 1;
        boolean hasHeading = heading >= 0 && elements.get(heading) instanceof Section;
        return !names.containsKey(target)
                && !(hasHeading && (names.containsKey(heading) || names.containsKey(heading + 1)));
    }

    private int of(IdMark mark) {
        int before = before(mark.span().start());
        int lineStart = lineStart(mark.span().start());
        if (before != NONE
                && elements.get(before).span().end() > lineStart
                && !text.substring(lineStart, mark.span().start()).isBlank()) {
            return isFree(before, mark) ? onLine(before) : NONE;
        }
        if (before != NONE
                && elements.get(before) instanceof Item item
                && item.span().end() > mark.span().start()) {
            return before;
        }
        return mark.kind() == IdMark.Kind.COMMENT ? beside(before, mark) : item(before);
    }

    /// Whether nothing stands where the element would have to reach to hold the mark.
    private boolean isFree(int place, IdMark mark) {
        return place + 1 >= elements.size()
                || elements.get(place + 1).span().start() >= mark.span().end();
    }

    private int onLine(int place) {
        return switch (elements.get(place)) {
            case Item item -> place;
            case Section section -> counts(section, place + 1) || standsOverOne(section, place) ? place : NONE;
            case Prose prose -> NONE;
        };
    }

    /// Whether the heading holds the number of the item.
    private boolean counts(Section section, int place) {
        if (item(place) == NONE) {
            return false;
        }
        String number = switch ((Item) elements.get(place)) {
            case Choice choice -> choice.number();
            case Pair pair -> pair.number();
            case Term term -> null;
        };
        return number != null && !number.isEmpty() && section.title().plain().contains(number);
    }

    private boolean standsOverOne(Section section, int place) {
        if (item(place + 1) == NONE) {
            return false;
        }
        for (int i = place + 2; i < elements.size(); i++) {
            if (elements.get(i).span().start() >= section.end()) {
                return true;
            }
            if (elements.get(i) instanceof Item) {
                return false;
            }
        }
        return true;
    }

    /// A comment belongs to what follows, but where it hangs on to what stands before it.
    private int beside(int before, IdMark mark) {
        int next = before + 1;
        while (next < elements.size() && elements.get(next) instanceof Section) {
            next++;
        }
        boolean hangs = hasWords(lineAbove(mark.span().start()))
                && !hasWords(lineBelow(mark.span().end()));
        return hangs && item(before) != NONE ? before : item(next);
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Span lineAbove(int at) {
        int end = lineStart(at);
        end -= text.startsWith("\r\n", end - 2) ? 2 : Math.min(end, 1);
        return new Span(lineStart(end), end);
    }

    private Span lineBelow(int at) {
        int end = lineEnd(at);
        int start = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
        return new Span(start, lineEnd(start));
    }

    private boolean hasWords(Span line) {
        return !line.in(text).isBlank();
    }

    private int item(int place) {
        return place >= 0 && place < elements.size() && elements.get(place) instanceof Item ? place : NONE;
    }

    /// Of the last element that begins before the place.
    private int before(int at) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).span().start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
