package studypack.validate.rules.korean;

/// What a word ends in when it is said in Korean, for that decides the form of the particle behind it.
enum Sound {
    VOWEL,
    /// ㄹ, behind which 로 stands as behind a vowel.
    RIEUL,
    /// Any other consonant.
    CONSONANT,
    /// A consonant; whether it is ㄹ depends on who reads it.
    SOME_CONSONANT,
    /// Readers differ.
    UNKNOWN;

    static Sound of(char syllable) {
        return switch (Letters.tail(syllable)) {
            case '\0' -> VOWEL;
            case 'ㄹ' -> RIEUL;
            default -> CONSONANT;
        };
    }

    /// What two readings agree on.
    Sound and(Sound other) {
        if (this == other) {
            return this;
        }
        return this == UNKNOWN || other == UNKNOWN || this == VOWEL || other == VOWEL ? UNKNOWN : SOME_CONSONANT;
    }
}
