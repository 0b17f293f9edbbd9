package studypack.question;

import org.jspecify.annotations.Nullable;

/// Where an option begins.
///
/// @param unit  the line it begins in
/// @param from  of its label, in the characters of the line
/// @param text  of its text behind the label
/// @param label null where it has none
/// @param box   whether its box is ticked, null without a box
record Spot(
        int unit,
        int from,
        int text,
        @Nullable OptionLabel label,
        @Nullable Boolean box) {}
