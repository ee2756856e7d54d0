package org.learningjournal.ownstorage;

import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Cursor;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Lane;
import org.learningjournal.journal.Reach;
import org.learningjournal.journal.Shelf;

/**
 * Where a face stands in the lists. Each shelf has one list of everything, one for each child, one for each keeper, and one for
 * each child with a keeper, so that a lane, whatever its reach, is one stretch of keys. With it are the children who are
 * tagged, so that a lane's {@code without} is decided before an entry is opened.
 */
record Placement(Set<ChildId> children) {
    static void add(Records records, Face face) {
        Placement placement = new Placement(face.children());
        keys(face).forEach(key -> records.put(key, placement));
    }

    static void remove(Records records, Face face) {
        keys(face).forEach(records::remove);
    }

    private static Stream<String> keys(Face face) {
        String place =
                Key.place(new Cursor(face.head().occurredAt(), face.entry().value()));
        Stream<Reach> whole = Stream.of(new Reach.WholeSetting(), new Reach.KeptBy(face.keeper()));
        Stream<Reach> children = face.children().stream()
                .flatMap(child ->
                        Stream.of(new Reach.AboutChild(child), new Reach.AboutChildKeptBy(child, face.keeper())));
        return Stream.concat(whole, children).map(reach -> list(face.shelf(), reach) + "/" + place);
    }

    /** The list that a lane reads. */
    static String list(Lane lane) {
        return list(lane.shelf(), lane.reach());
    }

    private static String list(Shelf shelf, Reach reach) {
        if (reach instanceof Reach.AboutChild about) {
            return Key.of("shelf", shelf, "child", about.child());
        }
        if (reach instanceof Reach.AboutChildKeptBy both) {
            return Key.of("shelf", shelf, "both", both.child(), both.keeper());
        }
        return reach instanceof Reach.KeptBy kept
                ? Key.of("shelf", shelf, "keeper", kept.keeper())
                : Key.of("shelf", shelf, "all");
    }
}
