package studypack.validate;

/// How bad a finding is.
public enum Severity {
    /// A learner would learn something wrong or lose something.
    ERROR,
    /// Probably not meant.
    WARNING,
    /// Worth knowing; not shown unless asked for.
    INFO
}
