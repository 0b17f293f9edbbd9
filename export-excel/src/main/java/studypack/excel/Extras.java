package studypack.excel;

import java.util.List;
import studypack.note.StudyPack.Entry;

/// The columns that a sheet has only where a row of it has something to say there.
///
/// @param tags  what the notes say of the items
/// @param check words that are not sure
record Extras(boolean tags, boolean check) {

    /// Of each sheet.
    static List<Extras> of(List<Entry> entries, int[] unsure) {
        boolean[] tagged = new boolean[unsure.length];
        for (Entry entry : entries) {
            tagged[ExcelExporter.table(entry.item())] |= !Rows.tags(entry.facts()).isEmpty();
        }
        return List.of(
                new Extras(tagged[0], unsure[0] > 0),
                new Extras(tagged[1], unsure[1] > 0),
                new Extras(tagged[2], unsure[2] > 0));
    }
}
