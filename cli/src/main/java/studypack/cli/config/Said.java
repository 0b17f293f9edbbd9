package studypack.cli.config;

/// A value and the one who said it, so that a user can be told why it holds.
///
/// @param where `notes/studypack.yaml:3:1`, or an option such as `--severity`
public record Said<T>(T value, String where) {}
