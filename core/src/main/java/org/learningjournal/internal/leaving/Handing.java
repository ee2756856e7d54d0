package org.learningjournal.internal.leaving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningjournal.base.Caller;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.work.Bytes;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryScope;
import org.learningjournal.journal.Shelf;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Use;
import org.learningjournal.visibility.VisibilityRules;

/** One wish of a manager to hand out journals: whether it may be done, and what then may be in the book. */
final class Handing {
    private static final Set<Shelf> PUBLISHED = Set.of(Shelf.JOURNAL, Shelf.STAFF_JOURNAL);
    private static final Set<Shelf> FOR_FAMILIES = Set.of(Shelf.JOURNAL);

    private final Work work;
    private final Caller caller;
    private final Known known;
    private final ExportPurpose purpose;
    private final Map<PersonId, Known> readers = new HashMap<>();

    Handing(Work work, Caller caller, Known known, ExportPurpose purpose) {
        this.work = work;
        this.caller = caller;
        this.known = known;
        this.purpose = purpose;
    }

    /** One child's journal for one recipient. */
    private record Share(ChildId child, PersonId recipient) {}

    Decision decide(ExportRequest request) {
        return decide(new Share(request.child(), request.recipient()));
    }

    /** The first refusal decides. It does not say of which child or recipient. */
    Decision decide(GroupExportRequest request) {
        List<Share> shares = shares(request);
        if (shares.stream().map(Share::child).distinct().count()
                < request.members().size()) {
            return Decision.refused(Code.INVALID, "members must name each child once");
        }
        return shares.stream()
                .map(this::decide)
                .filter(decision -> !decision.permits())
                .findFirst()
                .orElseGet(() -> Decision.permitted(Code.PERMITTED));
    }

    private Decision decide(Share share) {
        if (!known.isManager()) {
            return Decision.refused(Code.NOT_A_MANAGER);
        }
        if (!known.covers(List.of(share.child()))) {
            return Decision.refused(known.restricted().contains(share.child()) ? Code.RESTRICTED : Code.OUT_OF_SCOPE);
        }
        if (!Bytes.mayLeaveTo(caller)) {
            return Decision.refused(Code.NO_DOWNLOAD);
        }
        if (purpose == ExportPurpose.SETTING_COPY) {
            return known.isSelf(share.recipient()) && exists(share.child())
                    ? Decision.permitted(Code.MONITORING)
                    : Decision.refused(Code.NOT_FOUND);
        }
        Known recipient = reader(share.recipient());
        if (recipient.restricted().contains(share.child())) {
            return Decision.refused(Code.RESTRICTED);
        }
        return recipient.familyMember() && recipient.journals().containsKey(share.child())
                ? Decision.permitted(Code.OWN_CHILD)
                : Decision.refused(Code.NOT_LINKED);
    }

    private boolean exists(ChildId child) {
        return !work.knowing().children(known.setting(), Set.of(child)).isEmpty();
    }

    private Known reader(PersonId recipient) {
        return purpose == ExportPurpose.SETTING_COPY
                ? known
                : readers.computeIfAbsent(
                        recipient,
                        person -> work.knowing()
                                .aboutRecipient(Caller.family(caller.setting(), person, caller.instant())));
    }

    Book book(ExportRequest request, Extent extent) {
        Known reader = reader(request.recipient());
        EntryScope visible = VisibilityRules.visibleTo(reader).on(PUBLISHED).about(request.child());
        return new Book(extent.of(visible), reader, List.of(reader), Use.EXPORT);
    }

    /**
     * What stands in every journal of the group, and each recipient may have of the journal because of which they get the
     * book. A family sees only its own child's journal, so what is not in all of them is in no book for all.
     */
    Book book(GroupExportRequest request) {
        List<EntryScope> scopes = shares(request).stream()
                .map(share -> VisibilityRules.visibleTo(reader(share.recipient()))
                        .on(FOR_FAMILIES)
                        .about(share.child())
                        .within(request.period()))
                .distinct()
                .toList();
        Selection inAll = new Selection(
                scopes.get(0), face -> scopes.stream().allMatch(scope -> scope.admits(face)), Optional.empty());
        List<Known> recipients = recipients(request);
        return new Book(inAll, Known.together(recipients), recipients, Use.SHARED_EXPORT);
    }

    private List<Known> recipients(GroupExportRequest request) {
        Set<PersonId> met = new HashSet<>();
        return shares(request).stream()
                .map(share -> reader(share.recipient()))
                .filter(reader -> met.add(reader.self()))
                .toList();
    }

    private static List<Share> shares(GroupExportRequest request) {
        return request.members().stream()
                .flatMap(member -> member.recipients().stream().sorted().map(each -> new Share(member.child(), each)))
                .toList();
    }
}
