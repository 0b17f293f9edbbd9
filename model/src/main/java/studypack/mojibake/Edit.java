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
/// @param route    the mistake, without what was lost
/// @param loss     what happened to the lost bytes: "dropped"
/// @param lost     how many bytes are gone
record Edit(
        int start,
        int end,
        String repaired,
        List<Integer> origins,
        String route,
        String loss,
        int lost,
        Grade grade,
        List<Repair.Doubt> doubts) {

    static Edit lost(int start, int end, String line, String route) {
        List<Integer> identity = new ArrayList<>();
        for (int i = 0; i < end - start; i++) {
            identity.add(i);
        }
        return new Edit(start, end, line.substring(start, end), identity, route, "", 0, Grade.LOST, List.of());
    }

    Edit graded(Grade worst) {
        Grade least = Collections.max(List.of(grade, worst));
        return new Edit(start, end, repaired, origins, route, loss, lost, least, doubts);
    }

    /// What a person reads.
    String describe() {
        if (lost == 0) {
            return route;
        }
        return route + ", " + lost + (lost == 1 ? " byte " : " bytes ") + loss;
    }

    /// Both and what stands between them, as one.
    Edit join(Edit next, String line) {
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
                start,
                next.end,
                repaired + between + next.repaired,
                all,
                route,
                loss.isEmpty() ? next.loss : loss,
                lost + next.lost,
                Collections.max(List.of(grade, next.grade)),
                allDoubts);
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
            if (last != null && last.route.equals(edit.route) && isAscii(line, last.end, edit.start)) {
                merged.set(merged.size() - 1, last.join(edit, line));
            } else {
                merged.add(edit);
            }
        }
        return merged;
    }

    private static boolean isAscii(String line, int from, int to) {
        return line.substring(from, to).chars().allMatch(c -> c < 0x80);
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
                    first = first.join(earlier.get(++e), line);
                }
            }
            shift += first.repaired.length() - (first.end - first.start);
            result.add(inside.isEmpty() ? first : first.then(inside, from, line));
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
        return new Edit(start + by, end + by, repaired, origins, route, loss, lost, grade, doubts);
    }

    /// This edit's text, repaired again by edits that are given in units of the text it stands in, where it begins at
    /// `from`.
    private Edit then(List<Edit> inside, int from, String line) {
        int left = Math.min(from, inside.getFirst().start);
        int right = Math.max(from + repaired.length(), inside.getLast().end);
        int newStart = start - (from - left);
        int newEnd = end + (right - from - repaired.length());
        String wide = line.substring(newStart, start) + repaired + line.substring(end, newEnd);
        StringBuilder text = new StringBuilder();
        List<Integer> all = new ArrayList<>();
        List<Repair.Doubt> allDoubts = new ArrayList<>();
        Grade worst = grade;
        int at = 0;
        for (Edit edit : inside) {
            copy(wide, at, edit.start - left, newStart, text, all);
            int base = text.length();
            edit.origins.forEach(origin -> all.add(outer(edit.start - left + origin, newStart)));
            text.append(edit.repaired);
            edit.doubts.forEach(doubt -> allDoubts.add(new Repair.Doubt(doubt.at() + base, doubt.candidates())));
            worst = Collections.max(List.of(worst, edit.grade));
            at = edit.end - left;
        }
        copy(wide, at, wide.length(), newStart, text, all);
        Edit second = inside.getFirst();
        String chain = second.route.equals(route) ? route + ", twice" : second.route + ", then " + route;
        int bothLost = lost + inside.stream().mapToInt(Edit::lost).sum();
        String bothLoss = loss.isEmpty() ? second.loss : loss;
        return new Edit(newStart, newEnd, text.toString(), all, chain, bothLoss, bothLost, worst, allDoubts);
    }

    private void copy(String wide, int from, int to, int newStart, StringBuilder text, List<Integer> all) {
        for (int i = from; i < to; i++) {
            text.append(wide.charAt(i));
            all.add(outer(i, newStart));
        }
    }

    /// Where a unit of the widened text stands in the line, counted from the widened start.
    private int outer(int i, int newStart) {
        int inRepaired = i - (start - newStart);
        if (inRepaired < 0) {
            return i;
        }
        if (inRepaired < repaired.length()) {
            return origins.get(inRepaired) + start - newStart;
        }
        return inRepaired - repaired.length() + (end - newStart);
    }
}
