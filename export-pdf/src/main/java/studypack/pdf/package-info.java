/// Prints a pack as PDF: text is shaped, broken into lines, stacked into strips, flowed over pages, and painted with
/// the
/// tags that make it readable without eyes (PDF/UA-1) and in a hundred years (PDF/A-2u).
///
/// The library's own layout is not used: it does not tag what it prints, drops characters that a font lacks, and breaks
/// Korean words anywhere.
@NullMarked
package studypack.pdf;

import org.jspecify.annotations.NullMarked;
