package studypack.pdf;

import java.util.List;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.Term;

/// How many items of each kind there are.
record Counts(int choices, int pairs, int terms) {
    static Counts of(List<Item> items) {
        int choices = 0;
        int pairs = 0;
        int terms = 0;
        for (Item item : items) {
            switch (item) {
                case Choice choice -> choices++;
                case Pair pair -> pairs++;
                case Term term -> terms++;
            }
        }
        return new Counts(choices, pairs, terms);
    }

    Counts plus(Counts more) {
        return new Counts(choices + more.choices, pairs + more.pairs, terms + more.terms);
    }
}
