package org.learningjournal.export.pdf.compose;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.visibility.MediumView;

/**
 * The SHA-256 of what a book tells, whatever its theme and its pictures' size. Fields follow each other in a fixed order, each as
 * UTF-8 after its length in four bytes, so that no two contents run into the same bytes.
 */
final class ContentHash {

    private static final String FORM = "learning-journal-content/1";

    private final Hasher hasher = Hashing.sha256().newHasher();

    private ContentHash() {}

    /** Returns the hash in lower-case hexadecimal, once all originals were asked for. */
    static String of(Story story, Materials materials) {
        ContentHash hash = new ContentHash();
        hash.add(FORM);
        hash.add(story.title());
        hash.add(story.items().size());
        story.items().forEach(item -> hash.add(item, materials));
        return hash.hasher.hash().toString();
    }

    private void add(Item item, Materials materials) {
        add(item.view().id());
        add(item.view().kind());
        add(item.view().occurredAt());
        add(item.authorName());
        add(item.view().title());
        add(item.view().text());
        add(item.view().elements().stream().sorted().toList());
        add(item.view().children().stream().map(child -> child.name()).sorted().toList());
        add(item.view().media().size());
        item.view().media().forEach(medium -> add(medium, materials));
        add(item.comments().size());
        item.comments().forEach(this::add);
    }

    private void add(MediumView medium, Materials materials) {
        add(medium.id());
        add(medium.type());
        add(medium.caption());
        add(medium.alternative());
        add(materials.hash(medium.id()).orElse(""));
    }

    private void add(Remark remark) {
        add(remark.authorName());
        add(remark.view().writtenAt());
        add(remark.view().state());
        add(remark.view().text());
    }

    private void add(Object field) {
        byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
        hasher.putBytes(Ints.toByteArray(bytes.length)).putBytes(bytes);
    }
}
