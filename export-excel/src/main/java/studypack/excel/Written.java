package studypack.excel;

/// What a note puts into one cell.
///
/// @param unsure a word in it was repaired with a guess or is lost
record Written(String text, boolean unsure) {}
