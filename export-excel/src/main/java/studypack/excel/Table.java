package studypack.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One sheet of items: its name and its columns, from left to right.
record Table(String sheet, List<Column> columns) {

    /// @param least width in characters of the Latin alphabet, also where every cell is empty
    /// @param most  width that it may grow to; beyond it texts wrap, so that a sheet can be read on paper too
    record Column(String title, int least, int most, Kind kind) {}

    /// What a column is for.
    enum Kind {
        /// Names the item for a later import; not shown.
        ID,
        /// From the notes.
        TEXT,
        /// `o` or `x`, for the learner to choose.
        RESULT,
        /// For the learner to write in.
        REMARK
    }

    static final int FEWEST_OPTIONS = 4;
    static final int MOST_OPTIONS = 26;

    Table {
        columns = List.copyOf(columns);
    }

    /// @param options how many columns there are for options
    /// @param extras  the columns that not every pack has
    static Table questions(int options, Extras extras) {
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column("No.", 5, 6, Kind.TEXT));
        columns.add(new Column("Question", 30, 44, Kind.TEXT));
        for (int i = 0; i < options; i++) {
            columns.add(new Column(letter(i), 8, 20, Kind.TEXT));
        }
        columns.add(new Column("Key", 5, 10, Kind.TEXT));
        columns.add(new Column("Explanation", 20, 44, Kind.TEXT));
        return new Table("Questions", withEnd(columns, extras));
    }

    static Table pairs(Extras extras) {
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column("No.", 5, 6, Kind.TEXT));
        columns.add(new Column("Question", 30, 44, Kind.TEXT));
        columns.add(new Column("Answer", 20, 44, Kind.TEXT));
        columns.add(new Column("Words to learn", 16, 24, Kind.TEXT));
        columns.add(new Column("Remarks", 10, 30, Kind.TEXT));
        return new Table("Pairs", withEnd(columns, extras));
    }

    static Table terms(Extras extras) {
        List<Column> columns = new ArrayList<>(place());
        columns.add(new Column("Term", 16, 30, Kind.TEXT));
        columns.add(new Column("Definition", 30, 60, Kind.TEXT));
        columns.add(new Column("Words to learn", 16, 24, Kind.TEXT));
        return new Table("Terms", withEnd(columns, extras));
    }

    private static List<Column> place() {
        return List.of(
                new Column("Id", 14, 14, Kind.ID),
                new Column("Note", 8, 16, Kind.TEXT),
                new Column("Topic", 8, 18, Kind.TEXT));
    }

    private static List<Column> withEnd(List<Column> columns, Extras extras) {
        if (extras.tags()) {
            columns.add(new Column("Tags", 8, 24, Kind.TEXT));
        }
        if (extras.check()) {
            columns.add(new Column("To check", 16, 30, Kind.TEXT));
        }
        Collections.addAll(
                columns,
                new Column("Source", 10, 20, Kind.TEXT),
                new Column("My result", 10, 10, Kind.RESULT),
                new Column("My note", 24, 24, Kind.REMARK));
        return columns;
    }

    /// Heading of an option's column, and the option's name in the key: A for the first.
    static String letter(int option) {
        return String.valueOf((char) ('A' + Math.min(option, MOST_OPTIONS - 1)));
    }

    int resultColumn() {
        return columns.stream().map(Column::kind).toList().indexOf(Kind.RESULT);
    }
}
