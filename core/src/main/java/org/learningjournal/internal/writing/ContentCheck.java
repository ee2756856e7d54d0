package org.learningjournal.internal.writing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.learningjournal.base.Capacity;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.MediumId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Medium;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.rules.Permission;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.ChildrenAmongAll;
import org.learningjournal.visibility.Known;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewEntry;
import org.learningjournal.writing.NewObservation;

/** Whether what somebody wrote may be stored: its kind, its children, its media, its elements. */
public final class ContentCheck {
    private final Work work;
    private final Frameworks frameworks;

    ContentCheck(Work work, Frameworks frameworks) {
        this.work = work;
        this.frameworks = frameworks;
    }

    /**
     * What passed: the content, the facts of every child tagged or depicted, and of those from whom the caller is kept; and where
     * all children of the setting are, whom the texts may name.
     */
    record Passed(Content content, Map<ChildId, ChildFacts> children, Supplier<List<Child>> everyone) {
        List<ChildFacts> tagged() {
            return content.children().stream().map(this::facts).toList();
        }

        private ChildFacts facts(ChildId child) {
            return Optional.ofNullable(children.get(child)).orElseThrow();
        }
    }

    <T> Answer<T> then(Known known, NewEntry wish, Optional<Entry> existing, Function<Passed, Answer<T>> next) {
        return then(known, wish, existing, this::passed, next);
    }

    /** The same for what is to be submitted at once: whom an observation may name is read with the rest. */
    <T> Answer<T> thenSubmit(Known known, NewEntry wish, Function<Passed, Answer<T>> next) {
        return then(
                known, wish, Optional.empty(), wish instanceof NewObservation ? this::amongAll : this::passed, next);
    }

    Passed passed(Known known, Content content) {
        return new Passed(
                content,
                work.knowing().children(known, content.everyChild()),
                () -> work.storage().people().children(known.setting()));
    }

    private Passed amongAll(Known known, Content content) {
        ChildrenAmongAll read = work.knowing().amongAll(known, content.everyChild());
        return new Passed(content, Knowing.byChild(read.some()), read::everyone);
    }

    private <T> Answer<T> then(
            Known known,
            NewEntry wish,
            Optional<Entry> existing,
            BiFunction<Known, Content, Passed> reading,
            Function<Passed, Answer<T>> next) {
        Optional<Code> wrong = wrongCapacity(known, wish, existing);
        if (wrong.isPresent()) {
            return Answer.refused(wrong.get());
        }
        if (!known.may(Permission.CONTRIBUTE)) {
            return Answer.refused(Code.NO_CONTRIBUTIONS);
        }
        if (wish.occurredAt().isAfter(known.at())) {
            return Answer.refused(Decision.refused(Code.INVALID, "occurredAt must not lie in the future"));
        }
        Map<MediumId, Medium> media = media(known, wish, existing);
        if (media.size() < wish.media().size()) {
            return Answer.refused(Decision.refused(
                    Code.NOT_FOUND,
                    "media must each be one of your own uploads or already in the item, and stand in it once"));
        }
        Passed passed = reading.apply(known, content(wish, media));
        return unfit(known, wish.children(), wish.occurredAt(), passed.children())
                .map(Answer::<T>refused)
                .orElseGet(() -> next.apply(passed));
    }

    private Optional<Code> wrongCapacity(Known known, NewEntry wish, Optional<Entry> existing) {
        boolean staff = known.capacity() == Capacity.STAFF;
        boolean fits = existing.map(entry -> entry.head().kind() == kind(wish)).orElse(true);
        if (!fits || staff != wish instanceof NewObservation) {
            return Optional.of(Code.WRONG_STATE);
        }
        return wish.elements().stream()
                        .allMatch(element -> frameworks.find(element).isPresent())
                ? Optional.empty()
                : Optional.of(Code.UNKNOWN_ELEMENT);
    }

    static EntryKind kind(NewEntry wish) {
        return wish instanceof NewObservation ? EntryKind.OBSERVATION : EntryKind.CONTRIBUTION;
    }

    private Map<MediumId, Medium> media(Known known, NewEntry wish, Optional<Entry> existing) {
        Set<MediumId> ids = wish.media().stream().map(NewAttachment::medium).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<MediumId> there = new HashSet<>();
        existing.ifPresent(entry -> entry.faces()
                .flatMap(face -> face.content().media().stream())
                .forEach(attachment -> there.add(attachment.medium().id())));
        return work.storage().media().find(known.setting(), ids).stream()
                .filter(medium -> medium.state() == Medium.State.READY)
                .filter(medium -> known.uploaded(medium) || there.contains(medium.id()))
                .collect(Collectors.toMap(Medium::id, medium -> medium));
    }

    private static Content content(NewEntry wish, Map<MediumId, Medium> media) {
        Audience audience = wish instanceof NewObservation observation ? observation.audience() : Audience.FAMILY;
        List<Attachment> attachments = wish.media().stream()
                .flatMap(each -> Optional.ofNullable(media.get(each.medium())).stream()
                        .map(medium -> new Attachment(medium, each.caption(), each.alternative())))
                .toList();
        return new Content(wish.title(), wish.text(), wish.children(), audience, attachments, wish.elements());
    }

    /**
     * Whether something may be written about some children, wherever it is written.
     *
     * @param known all about the caller
     * @param tagged the children it is tagged with
     * @param occurredAt when it occurred
     * @param children the facts of those children that exist, and perhaps of others
     * @return why not, or empty
     */
    public static Optional<Code> unfit(
            Known known, Set<ChildId> tagged, Instant occurredAt, Map<ChildId, ChildFacts> children) {
        if (!children.keySet().containsAll(tagged)) {
            return Optional.of(Code.NOT_FOUND);
        }
        if (known.capacity() == Capacity.FAMILY) {
            boolean own = tagged.stream()
                    .allMatch(child -> known.journals().containsKey(child)
                            && !known.restricted().contains(child));
            return own ? Optional.empty() : Optional.of(Code.NOT_FOUND);
        }
        if (!known.covers(tagged)) {
            return Optional.of(
                    tagged.stream().anyMatch(known.restricted()::contains) ? Code.RESTRICTED : Code.OUT_OF_SCOPE);
        }
        boolean stayed = tagged.stream()
                .flatMap(child -> Optional.ofNullable(children.get(child)).stream())
                .allMatch(facts -> stayed(known, occurredAt, facts));
        return stayed ? Optional.empty() : Optional.of(Code.NOT_ENROLLED);
    }

    private static boolean stayed(Known known, Instant occurredAt, ChildFacts facts) {
        return Ledger.current(facts.enrolments()).stream()
                .map(Enrolment::period)
                .anyMatch(stay -> stay.contains(occurredAt) && !stay.from().isAfter(known.at()));
    }
}
