package studypack.cli;

import java.util.Collection;
import studypack.validate.NearName;

/// Guesses what a mistyped name was to be, for a message.
public final class DidYouMean {
    private DidYouMean() {}

    /// `; did you mean key/missing?`, or nothing where no name is near.
    public static String hint(String typed, Collection<String> names) {
        return NearName.of(typed, names)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
