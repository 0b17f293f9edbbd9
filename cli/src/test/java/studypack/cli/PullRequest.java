package studypack.cli;

import java.io.IOException;
import java.util.List;

/// One pull request of the history that [PullRequestsTest] plays.
///
/// @param title    what it does
/// @param steps    how; what they leave uncommitted is committed in the end, but where it is `dirty`
/// @param dirty    its last changes are never committed
/// @param tells    what is to be told of it, `path:line rule`, in the order of the report; where there is nothing, it
/// is
///                 merged
/// @param baseline what a baseline alone tells, which knows neither the notes nor the settings of before
record PullRequest(String title, Steps steps, boolean dirty, List<String> tells, List<String> baseline) {

    /// What is done on a branch.
    @FunctionalInterface
    interface Steps {
        void on(GitRepository repository) throws IOException, InterruptedException;
    }

    static PullRequest of(String title, Steps steps, String... tells) {
        return new PullRequest(title, steps, false, List.of(tells), List.of(tells));
    }

    static PullRequest dirty(String title, Steps steps, String... tells) {
        return new PullRequest(title, steps, true, List.of(tells), List.of(tells));
    }

    /// The same where a baseline alone tells something else.
    PullRequest withBaseline(String... told) {
        return new PullRequest(title, steps, dirty, tells, List.of(told));
    }
}
