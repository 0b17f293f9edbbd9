package studypack.validate.fixes;

import studypack.validate.Diagnostic;

/// A finding whose fix is not applied.
///
/// @param why the end of a sentence that begins with "left, for": "the line holds broken text"
public record Left(Diagnostic finding, String why) {}
