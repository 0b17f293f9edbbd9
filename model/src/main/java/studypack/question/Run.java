package studypack.question;

import java.util.List;

/// Options that follow each other.
///
/// @param spots at least two
/// @param end   the unit behind the last option
record Run(Form form, List<Spot> spots, int end) {
    /// What makes them options.
    enum Form {
        LABELS,
        BOXES,
        /// Items of a list that nothing but a mark, a key or a cue tells from others.
        PLAIN
    }

    Run {
        spots = List.copyOf(spots);
    }

    int first() {
        return spots.get(0).unit();
    }

    OptionLabel.@org.jspecify.annotations.Nullable Style style() {
        OptionLabel label = spots.get(0).label();
        return label == null ? null : label.style();
    }

    /// Options of two runs look alike.
    boolean looksLike(Run other) {
        return form == other.form && style() == other.style();
    }
}
