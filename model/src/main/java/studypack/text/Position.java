package studypack.text;

/// A place as a person and an editor name it.
///
/// @param line   from 1
/// @param column from 1, in UTF-16 units as editors, LSP and SARIF count them
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
