package studypack.validate.corpus;

/// What a later piece of a note repeats.
///
/// @param note  how many notes were read before the one that it stands in
/// @param index which item, block or written id of that note it is, 0 where it is the note
/// @param said  what is right there, "" where nothing is said to be
public record Earlier(int note, int index, Place place, String said) {}
