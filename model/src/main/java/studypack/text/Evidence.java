package studypack.text;

/// Why a piece of a file was read with its charset.
public enum Evidence {
    /// The file says so: a byte order mark or an escape sequence.
    DECLARED,
    /// The bytes are valid in this charset and could hardly be so by chance.
    PROVEN,
    /// The likeliest of several readings.
    GUESSED
}
