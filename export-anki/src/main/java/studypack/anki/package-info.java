/// A study pack as an Anki deck; `docs/anki.md` says what the deck promises its users.
@NullMarked
package studypack.anki;

import org.jspecify.annotations.NullMarked;
