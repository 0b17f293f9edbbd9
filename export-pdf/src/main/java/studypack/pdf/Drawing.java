package studypack.pdf;

import org.openpdf.text.pdf.PdfIndirectReference;

/// A picture that is in the file and can be drawn on any page.
///
/// @param width  in pixels, of which the author had 96 to an inch
/// @param height likewise
record Drawing(PdfIndirectReference reference, int width, int height) {}
