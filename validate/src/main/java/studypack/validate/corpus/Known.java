package studypack.validate.corpus;

/// What is remembered of an item once its note is gone.
///
/// @param askedWeight    of all features of the question
/// @param answeredWeight of all features of the answer
public record Known(
        ItemFacts.Kind kind,
        Place place,
        long answer,
        String said,
        int container,
        Wording wording,
        float askedWeight,
        float answeredWeight) {

    static Known of(Query query) {
        ItemFacts item = query.item;
        return new Known(
                item.kind(),
                item.place(),
                item.answer(),
                item.said(),
                item.container(),
                query.wording,
                (float) query.asked.all(),
                (float) query.answered.all());
    }
}
