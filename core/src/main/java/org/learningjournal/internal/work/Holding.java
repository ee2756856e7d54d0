package org.learningjournal.internal.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Shelf;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;

/** Why a comment is held (P05). */
public final class Holding {
    private final Work work;

    /**
     * The rules at a storage.
     *
     * @param work the runner of commands
     */
    public Holding(Work work) {
        this.work = work;
    }

    /**
     * Why a comment is held.
     *
     * @param known who writes or looks, and when
     * @param child whose thread
     * @param text what it says
     * @param shelf where the entry stands: what staff say among themselves stays among them, even if it is widened one day
     * @param answered the comment it answers, empty if there is none
     * @return the reasons, empty if it is shown
     */
    public List<Code> why(Known known, ChildId child, String text, Shelf shelf, Optional<Comment> answered) {
        List<Code> why = new ArrayList<>();
        if (namesSomebody(known, child, text)) {
            why.add(Code.NAMES_CHILD);
        }
        if (shelf == Shelf.STAFF_JOURNAL) {
            why.add(Code.STAFF_ONLY);
        }
        if (answered.filter(Comment::isUnseen).isPresent()) {
            why.add(Code.ANSWERS_HELD);
        }
        return List.copyOf(why);
    }

    /** Whether it names a child of the setting, other than the thread's own, without name consent in force. */
    private boolean namesSomebody(Known known, ChildId thread, String text) {
        Collection<Child> everyone = work.storage().people().children(known.setting());
        List<Child> own =
                everyone.stream().filter(child -> child.id().equals(thread)).toList();
        Set<ChildId> named = everyone.stream()
                .filter(child -> !child.id().equals(thread))
                .filter(child -> mask(known, child, own).finds(text))
                .map(Child::id)
                .collect(Collectors.toSet());
        return work.knowing().children(known.setting(), named).values().stream()
                .anyMatch(facts ->
                        Knowing.consents(facts).now(Purpose.NAME_IN_OTHER_JOURNALS, known.at()) != ConsentState.GIVEN);
    }

    private static NameMask mask(Known known, Child child, List<Child> own) {
        return known.restricted().contains(child.id())
                ? NameMask.hiding(List.of(child), own)
                : NameMask.hiding(List.of(), List.of(child), own, known.rules().maskExceptions());
    }
}
