package org.learningjournal.internal.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.importing.EarlierObservation;
import org.learningjournal.importing.ImportBatch;
import org.learningjournal.internal.work.Work;
import org.learningjournal.internal.writing.ContentCheck;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Entry;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.FaceState;
import org.learningjournal.journal.Head;
import org.learningjournal.journal.Medium;
import org.learningjournal.journal.Standing;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.moderation.ModerationRules;
import org.learningjournal.people.Child;
import org.learningjournal.rules.ModerationTrigger;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Others;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewObservation;
import org.learningjournal.writing.NewObservation.Wish;

/** Holds the items of one batch to the rules. What it needs to know is loaded once, in as many store calls for any batch. */
final class Judging {
    private final Work work;
    private final Frameworks frameworks;
    private final Known known;
    private final Map<ChildId, ChildFacts> children;
    private final Others others;
    private final NamedChildren names;
    private final Authors authors;
    private final Map<MediumId, Medium> media;

    Judging(Work work, Frameworks frameworks, Known known, ImportBatch batch) {
        this.work = work;
        this.frameworks = frameworks;
        this.known = known;
        List<Child> everyone = work.storage().people().children(known.setting());
        this.children = work.knowing()
                .children(known.setting(), everyone.stream().map(Child::id).collect(Collectors.toSet()));
        this.others = Knowing.others(children.values(), known.at());
        this.names = new NamedChildren(everyone);
        this.authors = new Authors(work.storage(), known, authorsOf(batch), children.values());
        this.media = media(batch);
    }

    /** What is not valid may lack anything. */
    private static Set<PersonId> authorsOf(ImportBatch batch) {
        return batch.items().stream()
                .flatMap(item -> Stream.ofNullable(item.author()))
                .collect(Collectors.toSet());
    }

    private Map<MediumId, Medium> media(ImportBatch batch) {
        Set<MediumId> ids = batch.items().stream()
                .flatMap(item -> Stream.ofNullable(item.observation()))
                .flatMap(observation -> Stream.ofNullable(observation.media()))
                .flatMap(Collection::stream)
                .flatMap(each -> Stream.ofNullable(each).flatMap(one -> Stream.ofNullable(one.medium())))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : work.storage().media().find(known.setting(), ids).stream()
                        .filter(medium -> medium.state() == Medium.State.READY)
                        .collect(Collectors.toMap(Medium::id, Function.identity()));
    }

    /** An item whose reference an earlier one of the batch has. */
    Judged repeated(EarlierObservation item) {
        return refused(item, "reference stands in the batch before");
    }

    Judged judged(EarlierObservation item) {
        List<Reason> violations = work.violations(item);
        if (!violations.isEmpty()) {
            return Judged.refused(item, id(item), violations);
        }
        NewObservation wish = item.observation();
        if (!authors.wasStaff(item.author())) {
            return refused(item, Reason.of(Code.NOT_STAFF, "The author never was a member of staff here."));
        }
        if (!wish.elements().stream()
                .allMatch(element -> frameworks.find(element).isPresent())) {
            return refused(item, Reason.of(Code.UNKNOWN_ELEMENT));
        }
        if (wish.occurredAt().isAfter(known.at())) {
            return refused(item, "occurredAt must not lie in the future");
        }
        Optional<Code> unfit = ContentCheck.unfit(known, wish.children(), wish.occurredAt(), children);
        if (unfit.isPresent()) {
            return refused(item, Reason.of(unfit.get()));
        }
        return attached(item)
                .map(attachments -> passed(item, content(wish, attachments)))
                .orElseGet(() -> refused(
                        item,
                        Reason.of(
                                Code.NOT_FOUND,
                                "media must each be an upload of yours or of the author's, and stand in it once")));
    }

    private EntryId id(EarlierObservation item) {
        return item.entryIn(known.setting());
    }

    private Judged refused(EarlierObservation item, String invalid) {
        return refused(item, Reason.of(Code.INVALID, invalid));
    }

    private Judged refused(EarlierObservation item, Reason why) {
        return Judged.refused(item, id(item), List.of(why));
    }

    /** Empty if one is not there to be attached. */
    private Optional<List<Attachment>> attached(EarlierObservation item) {
        List<NewAttachment> asked = item.observation().media();
        List<Attachment> attachments = asked.stream()
                .flatMap(each -> Stream.ofNullable(media.get(each.medium()))
                        .filter(medium -> mayAttach(item, medium))
                        .map(medium -> new Attachment(medium, each.caption(), each.alternative())))
                .toList();
        long once = attachments.stream()
                .map(attachment -> attachment.medium().id())
                .distinct()
                .count();
        return once == asked.size() ? Optional.of(attachments) : Optional.empty();
    }

    private boolean mayAttach(EarlierObservation item, Medium medium) {
        return known.uploaded(medium)
                || authors.of(item.author(), item.observation().occurredAt()).uploaded(medium);
    }

    private static Content content(NewObservation wish, List<Attachment> attachments) {
        return new Content(wish.title(), wish.text(), wish.children(), wish.audience(), attachments, wish.elements());
    }

    private Judged passed(EarlierObservation item, Content content) {
        Head head = new Head(
                id(item),
                known.setting(),
                EntryKind.OBSERVATION,
                item.author(),
                authors.isStaff(item.author()) ? item.author() : known.self(),
                item.observation().occurredAt(),
                known.at());
        List<Code> hits = hits(item, head, content);
        FaceState state = hits.isEmpty() ? FaceState.APPROVED : FaceState.SUBMITTED;
        Entry entry =
                Entry.begin(head, content, known.at()).moved(new Standing(state, known.at(), known.self(), hits, ""));
        return Judged.passed(item, entry, hits);
    }

    private List<Code> hits(EarlierObservation item, Head head, Content content) {
        Known author = authors.of(item.author(), head.occurredAt());
        List<Code> hits = new ArrayList<>(
                new ModerationRules(author, others, names.besidesTagged(content)).hits(head.id(), content));
        if (item.observation().wish() == Wish.MODERATE
                && known.rules().triggers().contains(ModerationTrigger.AUTHOR_ASKS)) {
            hits.add(Code.AUTHOR_ASKS);
        }
        if (authors.isKept(item.author(), content.children())) {
            hits.add(Code.HELD_FOR_MANAGER);
        }
        return List.copyOf(hits);
    }
}
