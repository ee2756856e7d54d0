package org.learningjournal.internal.leaving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.Comment;
import org.learningjournal.journal.Face;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.keyworker.KeyWorkerHistory;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.leaving.JournalExport;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.leaving.JournalExport.KeyWorkerSpan;
import org.learningjournal.leaving.JournalExport.Remark;
import org.learningjournal.leaving.JournalExport.Withheld;
import org.learningjournal.people.Child;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.Person;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.visibility.CommentView;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;

/** Gathers one child's journal as its recipient may have it. */
final class Gathering {
    private final Work work;
    private final Items items;
    private final Pages pages;
    private final Glossary glossary;

    Gathering(Work work, Frameworks frameworks) {
        this.work = work;
        this.items = new Items(work);
        this.pages = new Pages(work);
        this.glossary = new Glossary(frameworks);
    }

    /** An entry with its comments, before names are looked up. */
    private record Part(EntryView view, List<CommentView> comments) {}

    JournalExport gather(Book book, ExportRequest request) {
        Known recipient = book.reader();
        ChildFacts facts = work.knowing()
                .children(recipient.setting(), Set.of(request.child()))
                .values()
                .iterator()
                .next();
        List<Part> parts = new ArrayList<>();
        pages.of(book, faces -> parts.addAll(parts(recipient, request.child(), faces)));
        List<KeyWorkerAssignment> keyWorkers =
                KeyWorkerHistory.of(request.child(), facts.assignments()).assignments();
        Map<PersonId, String> names = names(recipient, request, parts, keyWorkers);
        Child child = facts.child();
        return new JournalExport(
                request,
                recipient.at(),
                work.storage().people().setting(recipient.setting()).orElseThrow(),
                child.fullName(),
                child.calledName(),
                child.born(),
                stays(facts),
                keyWorkers.stream()
                        .map(each -> new KeyWorkerSpan(name(names, each.keyWorker()), each.period()))
                        .toList(),
                name(names, request.recipient()),
                parts.stream().map(part -> item(part, names)).toList(),
                parts.stream().flatMap(part -> withheld(part.view()).stream()).toList(),
                glossary.of(parts.stream().map(Part::view).toList()));
    }

    private static List<Period> stays(ChildFacts facts) {
        return Ledger.current(facts.enrolments()).stream()
                .map(Enrolment::period)
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    private List<Part> parts(Known recipient, ChildId child, List<Face> faces) {
        Set<EntryId> ids = faces.stream().map(Face::entry).collect(Collectors.toSet());
        Map<EntryId, List<Comment>> threads =
                work.storage().comments().threads(recipient.setting(), child, ids).stream()
                        .filter(comment -> comment.kind() == Comment.Kind.REMARK)
                        .collect(Collectors.groupingBy(Comment::entry));
        List<Comment> all = threads.values().stream().flatMap(List::stream).toList();
        Projection projection = items.projection(recipient, faces, all, Use.EXPORT);
        return faces.stream()
                .map(face -> new Part(
                        projection.view(face),
                        thread(projection, face, child, threads.getOrDefault(face.entry(), List.of()))))
                .toList();
    }

    private static List<CommentView> thread(Projection projection, Face face, ChildId child, List<Comment> thread) {
        return projection.showsThread(face, child) ? projection.view(face, thread) : List.of();
    }

    private Map<PersonId, String> names(
            Known recipient, ExportRequest request, List<Part> parts, List<KeyWorkerAssignment> keyWorkers) {
        Set<PersonId> all = new HashSet<>(Set.of(request.recipient()));
        keyWorkers.forEach(each -> all.add(each.keyWorker()));
        parts.forEach(part -> {
            all.add(part.view().author());
            part.comments().forEach(comment -> all.add(comment.author()));
        });
        return work.storage().people().persons(recipient.setting(), all).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static String name(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, "");
    }

    private static Item item(Part part, Map<PersonId, String> names) {
        List<Remark> remarks = part.comments().stream()
                .map(comment -> new Remark(comment, name(names, comment.author())))
                .toList();
        return new Item(part.view(), name(names, part.view().author()), remarks);
    }

    static List<Withheld> withheld(EntryView view) {
        return view.withheld().stream()
                .map(reason -> new Withheld(view.id(), view.occurredAt(), view.title(), reason))
                .toList();
    }
}
