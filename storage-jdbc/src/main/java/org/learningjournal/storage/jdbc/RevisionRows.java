package org.learningjournal.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.SettingId;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.Face;
import org.learningjournal.journal.Revision;

/** The rows of revisions that are not stored yet, of one entry or of many. */
final class RevisionRows {
    private static final Insert REVISION =
            new Insert("revision", "setting_id, entry_id, revision, title, body, audience, made_by, made_at");
    private static final Insert CHILD = new Insert("revision_child", "setting_id, entry_id, revision, child_id");
    private static final Insert MEDIUM = new Insert(
            "revision_medium", "setting_id, entry_id, revision, sort_order, medium_id, caption, alternative");
    private static final Insert ELEMENT =
            new Insert("revision_element", "setting_id, entry_id, revision, framework_id, element_id");

    private final List<List<Object>> revisions = new ArrayList<>();
    private final List<List<Object>> children = new ArrayList<>();
    private final List<List<Object>> media = new ArrayList<>();
    private final List<List<Object>> elements = new ArrayList<>();

    /** Adds all revisions of a new entry. */
    void add(Entry entry) {
        add(
                entry.head().setting(),
                entry.head().id(),
                entry.faces().map(Face::revision).distinct().toList());
    }

    void add(SettingId setting, EntryId entry, Collection<Revision> added) {
        added.forEach(revision -> add(setting, entry, revision));
    }

    private void add(SettingId setting, EntryId entry, Revision revision) {
        int number = revision.number();
        revisions.add(List.of(
                setting,
                entry,
                number,
                revision.content().title(),
                revision.content().text(),
                revision.content().audience(),
                revision.by(),
                revision.at()));
        revision.content().children().stream()
                .sorted()
                .forEach(child -> children.add(List.of(setting, entry, number, child)));
        revision.content().elements().stream()
                .sorted()
                .forEach(element ->
                        elements.add(List.of(setting, entry, number, element.framework(), element.element())));
        int place = 0;
        for (Attachment each : revision.content().media()) {
            media.add(List.of(setting, entry, number, place++, each.medium().id(), each.caption(), each.alternative()));
        }
    }

    void addTo(Additions additions) {
        additions.add(REVISION, revisions);
        additions.add(CHILD, children);
        additions.add(MEDIUM, media);
        additions.add(ELEMENT, elements);
    }
}
