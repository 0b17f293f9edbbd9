package studypack.validate.corpus;

/// What is remembered of an item once its note is gone.
///
/// @param askedWeight    of all features of the question
/// @param answeredWeight of all features of the answer
record Known(
        ItemFacts.Kind kind,
        Earlier earlier,
        long answer,
        int container,
        Wording wording,
        float askedWeight,
        float answeredWeight) {

    /// @param note  how many notes were read before its own
    /// @param index which item of its note it is
    static Known of(Query query, int note, int index) {
        ItemFacts item = query.item;
        return new Known(
                item.kind(),
                new Earlier(note, index, item.place(), item.said()),
                item.answer(),
                item.container(),
                query.wording,
                (float) query.asked.all(),
                (float) query.answered.all());
    }
}
