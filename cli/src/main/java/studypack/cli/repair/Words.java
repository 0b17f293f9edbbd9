package studypack.cli.repair;

import studypack.mojibake.Grade;

/// Grades as users read them.
final class Words {
    private Words() {}

    static String of(Grade grade) {
        return switch (grade) {
            case CERTAIN -> "certain";
            case SURE -> "sure";
            case REVIEW -> "to review";
            case LOST -> "lost";
        };
    }
}
