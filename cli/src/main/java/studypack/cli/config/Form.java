package studypack.cli.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.validate.Profile;

/// What notes are said to be.
///
/// @param profile null where each note tells for itself
public record Form(@Nullable Profile profile) {
    private static final String AUTO = "auto";

    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(AUTO));
        Arrays.stream(Profile.values()).map(Profile::title).forEach(names::add);
        return names;
    }

    /// @param written one of [#names()]
    static Form named(String written) {
        return new Form(Profile.find(written).orElse(null));
    }

    String written() {
        return profile == null ? AUTO : profile.title();
    }
}
