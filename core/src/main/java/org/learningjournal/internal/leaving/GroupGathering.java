package org.learningjournal.internal.leaving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.internal.work.Items;
import org.learningjournal.internal.work.Work;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.leaving.GroupExport;
import org.learningjournal.leaving.GroupExport.Recipient;
import org.learningjournal.leaving.GroupExportRequest;
import org.learningjournal.leaving.GroupExportRequest.Member;
import org.learningjournal.leaving.JournalExport.Item;
import org.learningjournal.people.Person;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.Projection;
import org.learningjournal.visibility.Use;

/** Gathers a book about a group of children as all its recipients may have it. */
final class GroupGathering {
    private final Work work;
    private final Items items;
    private final Pages pages;
    private final Glossary glossary;

    GroupGathering(Work work, Frameworks frameworks) {
        this.work = work;
        this.items = new Items(work);
        this.pages = new Pages(work);
        this.glossary = new Glossary(frameworks);
    }

    GroupExport gather(Book book, GroupExportRequest request) {
        Known reader = book.reader();
        List<EntryView> views = new ArrayList<>();
        pages.of(book, faces -> {
            Projection projection = items.naming(reader, Items.everyChild(faces), texts(faces), Use.SHARED_EXPORT);
            faces.forEach(face -> views.add(projection.view(face)));
        });
        Map<PersonId, String> names = names(book, views);
        return new GroupExport(
                request,
                reader.at(),
                work.storage().people().setting(reader.setting()).orElseThrow(),
                title(reader, request),
                book.recipients().stream()
                        .map(each -> new Recipient(each.self(), name(names, each.self())))
                        .toList(),
                views.stream().map(view -> item(view, names)).toList(),
                views.stream()
                        .flatMap(view -> Gathering.withheld(view).stream())
                        .toList(),
                glossary.of(views));
    }

    private static List<String> texts(List<Face> faces) {
        return faces.stream()
                .map(Face::content)
                .flatMap(content -> Stream.concat(
                        Stream.of(content.title(), content.text()),
                        content.media().stream().flatMap(medium -> Stream.of(medium.caption(), medium.alternative()))))
                .toList();
    }

    private String title(Known reader, GroupExportRequest request) {
        Set<ChildId> about = request.members().stream().map(Member::child).collect(Collectors.toSet());
        return items.naming(reader, about, List.of(request.title()), Use.SHARED_EXPORT)
                .hide(request.title(), about);
    }

    private Map<PersonId, String> names(Book book, List<EntryView> views) {
        Set<PersonId> all = new HashSet<>();
        book.recipients().forEach(each -> all.add(each.self()));
        views.forEach(view -> all.add(view.author()));
        SettingId setting = book.reader().setting();
        return work.storage().people().persons(setting, all).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static String name(Map<PersonId, String> names, PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** A relative's name would tell the others whose child it is. */
    private static Item item(EntryView view, Map<PersonId, String> names) {
        boolean fromHome = view.kind() == EntryKind.CONTRIBUTION;
        return new Item(view, fromHome ? "" : name(names, view.author()), List.of());
    }
}
