package studypack.mojibake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A repair while it is being worked out, in units of one line.
///
/// @param start    first broken unit
/// @param end      the unit after the last
/// @param repaired what it said
/// @param origins  for each unit of `repaired`, the unit of the run it comes from, counted from `start`
record Edit(
        int start,
        int end,
        String repaired,
        List<Integer> origins,
        Route route,
        Grade grade,
        List<Repair.Doubt> doubts) {

    static Edit lost(int start, int end, String line, String words) {
        List<Integer> identity = new ArrayList<>();
        for (int i = 0; i < end - start; i++) {
            identity.add(i);
        }
        Route route = Route.of(new Gone(words));
        return new Edit(start, end, line.substring(start, end), identity, route, Grade.LOST, List.of());
    }

    Edit graded(Grade worst) {
        return new Edit(start, end, repaired, origins, route, worse(grade, worst), doubts);
    }

    /// For a person to look at.
    Edit doubted(List<Repair.Doubt> more) {
        return new Edit(start, end, repaired, origins, route, worse(grade, Grade.REVIEW), more);
    }

    private static Grade worse(Grade one, Grade other) {
        return Collections.max(List.of(one, other));
    }

    /// What was not proven by breaking it again is for a person to look at.
    Edit proven(String line) {
        boolean proven = grade == Grade.LOST || route.breaks(repaired).equals(line.substring(start, end));
        return proven ? this : graded(Grade.REVIEW);
    }

    /// Both and what stands between them, as one.
    private Edit join(Edit next, Route shared, String line) {
        String between = line.substring(end, next.start);
        List<Integer> all = new ArrayList<>(origins);
        for (int i = end; i < next.start; i++) {
            all.add(i - start);
        }
        next.origins.forEach(origin -> all.add(origin + next.start - start));
        int shift = repaired.length() + between.length();
        List<Repair.Doubt> allDoubts = new ArrayList<>(doubts);
        next.doubts.forEach(doubt -> allDoubts.add(new Repair.Doubt(doubt.at() + shift, doubt.candidates())));
        return new Edit(
                start, next.end, repaired + between + next.repaired, all, shared, worse(grade, next.grade), allDoubts);
    }

    static String apply(List<Edit> edits, String line) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            text.append(line, from, edit.start).append(edit.repaired);
            from = edit.end;
        }
        return text.append(line, from, line.length()).toString();
    }

    /// One finding for one broken run: neighbours of one route become one where only ASCII stands between.
    static List<Edit> merge(List<Edit> edits, String line) {
        List<Edit> merged = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = merged.isEmpty() ? null : merged.getLast();
            Route shared = last == null || !isAscii(line, last.end, edit.start) ? null : last.route.shared(edit.route);
            if (last != null && shared != null) {
                merged.set(merged.size() - 1, last.join(edit, shared, line));
            } else {
                merged.add(edit);
            }
        }
        return merged;
    }

    private static boolean isAscii(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c < 0x80);
    }

    /// `later` was found in the text that `earlier` made of `line`: both, as repairs of `line`.
    static List<Edit> compose(List<Edit> earlier, List<Edit> later, String line) {
        if (later.isEmpty()) {
            return earlier;
        }
        List<Edit> result = new ArrayList<>();
        int shift = 0;
        int at = 0;
        for (int e = 0; e < earlier.size(); e++) {
            Edit first = earlier.get(e);
            int from = first.start + shift;
            while (at < later.size() && later.get(at).end <= from) {
                result.add(later.get(at++).moved(-shift));
            }
            List<Edit> inside = new ArrayList<>();
            while (at < later.size() && later.get(at).start < from + first.repaired.length()) {
                inside.add(later.get(at++));
                // One edit of the second layer may span several of the first.
                while (e + 1 < earlier.size() && inside.getLast().end > nextStart(first, from, earlier.get(e + 1))) {
                    first = first.join(earlier.get(++e), first.route, line);
                }
            }
            shift += first.repaired.length() - (first.end - first.start);
            if (inside.isEmpty()) {
                result.add(first);
            } else {
                result.addAll(first.then(inside, from, line));
            }
        }
        while (at < later.size()) {
            result.add(later.get(at++).moved(-shift));
        }
        return result;
    }

    private static int nextStart(Edit first, int from, Edit next) {
        return from + first.repaired.length() + next.start - first.end;
    }

    private Edit moved(int by) {
        return new Edit(start + by, end + by, repaired, origins, route, grade, doubts);
    }

    /// This edit's text, repaired again by edits that are given in units of the text it stands in, where it begins at
    /// `from`. What was broken only once stays an edit of its own, unless it is ASCII, which no step changes.
    private List<Edit> then(List<Edit> inside, int from, String line) {
        List<Edit> pieces = new ArrayList<>();
        int at = from;
        for (Edit second : inside) {
            boolean plain = second.start <= at || isAscii(repaired, at - from, second.start - from);
            if (!plain) {
                pieces.add(piece(at - from, second.start - from));
            }
            pieces.add(twice(second, from, line));
            at = second.end;
        }
        int left = at - from;
        if (left < repaired.length() && !isAscii(repaired, left, repaired.length())) {
            pieces.add(piece(left, repaired.length()));
        }
        return merge(pieces, line);
    }

    /// The units of this edit's text from `from` to `to` as an edit of their own.
    private Edit piece(int from, int to) {
        int left = origins.get(from);
        int right = to < repaired.length() ? origins.get(to) : end - start;
        List<Integer> moved =
                origins.subList(from, to).stream().map(origin -> origin - left).toList();
        List<Repair.Doubt> own = doubts.stream()
                .filter(doubt -> doubt.at() >= from && doubt.at() < to)
                .map(doubt -> new Repair.Doubt(doubt.at() - from, doubt.candidates()))
                .toList();
        return new Edit(start + left, start + right, repaired.substring(from, to), moved, route, grade, own);
    }

    /// An edit of this edit's text as one of the line; it may reach beyond this edit on both sides.
    private Edit twice(Edit second, int from, String line) {
        int left = outer(second.start - from);
        int right = Math.max(left + 1, outer(second.end - from));
        List<Integer> all = second.origins.stream()
                .map(origin -> Math.min(right - 1, outer(second.start + origin - from)) - left)
                .toList();
        return new Edit(
                left,
                Math.min(right, line.length()),
                second.repaired,
                all,
                second.route.then(route),
                worse(grade, second.grade),
                second.doubts);
    }

    /// Where a unit of the text that this edit stands in comes from in the line, counted from the edit's first unit.
    private int outer(int unit) {
        if (unit < 0) {
            return start + unit;
        }
        return unit < repaired.length() ? start + origins.get(unit) : end + unit - repaired.length();
    }
}
