package studypack.validate.corpus;

/// What is remembered of an item once its note is gone.
public record Known(ItemFacts.Kind kind, Place place, long answer, String said, int container, Wording wording) {

    static Known of(ItemFacts item, Wording wording) {
        return new Known(item.kind(), item.place(), item.answer(), item.said(), item.container(), wording);
    }
}
