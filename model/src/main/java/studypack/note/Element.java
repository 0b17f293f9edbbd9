package studypack.note;

import studypack.text.Located;

/// What a note consists of, in order: headings, items, and the prose that is no item. Together they hold every visible
/// character of the note but its front matter.
public sealed interface Element extends Located permits Section, Item, Prose {}
