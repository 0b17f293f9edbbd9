package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a text was broken, so that a repair can be put to the test: break it again, and the broken text must be there.
public final class Route {
    private final List<Step> steps;

    private Route(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    static Route of(Step step) {
        return new Route(List.of(step));
    }

    /// Breaks a text as the text of the repair was broken: each character is written in the true charset, shown in the
    /// wrong one, and what got lost on the way is lost again.
    public String breaks(String text) {
        String broken = text;
        for (Step step : steps) {
            broken = step.apply(broken);
        }
        return broken;
    }

    /// This one, after which `later` was done to the text too.
    Route then(Route later) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(later.steps);
        return new Route(all);
    }

    boolean isOf(Class<? extends Step> kind) {
        return steps.size() == 1 && kind.isInstance(steps.getFirst());
    }

    /// One route that explains two neighbours, null where there is none: the same steps, apart from losses that only
    /// one of them had.
    @Nullable
    Route shared(Route other) {
        if (steps.equals(other.steps)) {
            return this;
        }
        if (!words().equals(other.words())) {
            return null;
        }
        boolean lossless = steps.stream().allMatch(step -> step.loss().isEmpty());
        boolean otherLossless =
                other.steps.stream().allMatch(step -> step.loss().isEmpty());
        return lossless ? other : otherLossless ? this : null;
    }

    private String words() {
        String words = "";
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i).words();
            boolean again = i > 0 && step.equals(steps.get(i - 1).words());
            words += i == 0 ? step : again ? ", twice" : ", then " + step;
        }
        return words;
    }

    /// For a person: "UTF-8 read as windows-1254, 8 byte values dropped".
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words());
        steps.stream()
                .map(Step::loss)
                .filter(loss -> !loss.isEmpty())
                .distinct()
                .forEach(loss -> text.append(", ").append(loss));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && steps.equals(route.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }
}
