package org.learningjournal.internal.leaving;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Code;
import org.learningjournal.base.Decision;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.PersonId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.leaving.Copying.Asked;
import org.learningjournal.internal.work.Answer;
import org.learningjournal.internal.work.Work;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.ExportScope;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.Leaving;
import org.learningjournal.visibility.Known;

/** Decides on exports and gathers what may leave. */
public final class LeavingDoor implements Leaving {
    private final Work work;
    private final Frameworks frameworks;
    private final Gathering gathering;
    private final GroupGathering groups;
    private final Copying copying;

    /**
     * The door.
     *
     * @param work the runner of commands
     * @param frameworks names the elements that entries are tagged with
     */
    public LeavingDoor(Work work, Frameworks frameworks) {
        this.work = work;
        this.frameworks = frameworks;
        this.gathering = new Gathering(work, frameworks);
        this.groups = new GroupGathering(work, frameworks);
        this.copying = new Copying(work);
    }

    @Override
    public Outcome<JournalExport> export(Caller caller, ExportRequest request) {
        return work.run(
                caller,
                "leaving.export",
                request,
                known -> exported(caller, known, request).about(request.child()).because(words(request)),
                (known, subject) -> value(exported(caller, known, request)));
    }

    private Answer<JournalExport> exported(Caller caller, Known known, ExportRequest request) {
        return after(handed(caller, known, request), book -> {
            JournalExport export = gathering.gather(book, request);
            return request.scope() instanceof ExportScope.OneEntry
                            && export.items().isEmpty()
                    ? Answer.refused(Code.NOT_FOUND)
                    : Answer.done(export, request.child());
        });
    }

    private Answer<Book> handed(Caller caller, Known known, ExportRequest request) {
        Handing handing = new Handing(work, caller, known, request.purpose());
        Extent extent = new Extent(request.scope(), frameworks);
        Decision decision = handing.decide(request);
        Decision asked = decision.permits()
                ? extent.obstacle().<Decision>map(refused -> refused).orElse(decision)
                : decision;
        return handed(asked, () -> handing.book(request, extent), words(request));
    }

    private String words(ExportRequest request) {
        return request.purpose() + " for " + request.recipient() + ": "
                + new Extent(request.scope(), frameworks).words();
    }

    @Override
    public Decision copy(Caller caller, ExportRequest request, EntryId entry, MediumId medium, OutputStream out) {
        return copying.copy(
                caller,
                request,
                new Asked("leaving.copy", entry, medium),
                known -> handed(caller, known, request),
                out);
    }

    @Override
    public Outcome<GroupExport> exportGroup(Caller caller, GroupExportRequest request) {
        return work.run(
                caller,
                "leaving.exportGroup",
                request,
                known -> exported(caller, known, request).because(words(request)),
                (known, subject) -> value(exported(caller, known, request)));
    }

    private Answer<GroupExport> exported(Caller caller, Known known, GroupExportRequest request) {
        return after(handed(caller, known, request), book -> done(groups.gather(book, request)));
    }

    private Answer<Book> handed(Caller caller, Known known, GroupExportRequest request) {
        Handing handing = new Handing(work, caller, known, request.purpose());
        return handed(handing.decide(request), () -> handing.book(request), words(request));
    }

    private static String words(GroupExportRequest request) {
        return request.purpose() + " of a group, what occurred from "
                + request.period().from() + " to " + request.period().to()
                + request.members().stream()
                        .map(member -> member.child() + " for "
                                + member.recipients().stream()
                                        .sorted()
                                        .map(PersonId::toString)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    @Override
    public Decision copy(Caller caller, GroupExportRequest request, EntryId entry, MediumId medium, OutputStream out) {
        return copying.copy(
                caller,
                request,
                new Asked("leaving.copyOfGroup", entry, medium),
                known -> handed(caller, known, request),
                out);
    }

    /** The book is put together only if it may be handed out. */
    private static Answer<Book> handed(Decision decision, Supplier<Book> book, String words) {
        Answer<Book> answer = decision instanceof Decision.Refused refused ? Answer.refused(refused) : done(book.get());
        return answer.because(words);
    }

    /** Done, about no one thing; about whom it was stands in the remark. */
    private static <T> Answer<T> done(T value) {
        return new Answer<>(new Outcome.Done<>(value, List.of()), Optional.empty(), List.of(), "");
    }

    private static <T> Answer<T> after(Answer<Book> handed, Function<Book, Answer<T>> made) {
        return handed.outcome() instanceof Outcome.Refused<Book> refused
                ? Answer.refused(refused.decision())
                : made.apply(handed.outcome().orElseThrow());
    }

    private static <T> Optional<T> value(Answer<T> answer) {
        return answer.outcome() instanceof Outcome.Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }
}
