package org.learningjournal.proof.scenarios;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.ElementRef;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.PersonId;
import org.learningjournal.consent.ConsentAnswer.Answer;
import org.learningjournal.consent.Purpose;
import org.learningjournal.family.FamilyLink.ParentalResponsibility;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewObservation;

/** A nursery with random families, consents, restrictions and a year of entries, and a notebook of what was told to it. */
final class ExportWorld {
    static final List<String> ELEMENTS =
            List.of("cl", "cl.speaking", "cl.goal.speaking", "m.goal.number", "pd", "pd.goal.fine-motor-skills");
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.IMAGE_IN_OTHER_JOURNALS, Purpose.IN_OTHERS_EXPORTS, Purpose.NAME_IN_OTHER_JOURNALS);

    private static final String SEED = "learningjournal.seed";

    /** How many worlds are generated at the most. */
    static final int MOST = 500;

    final Nursery nursery = new Nursery();
    final Map<ChildId, String> names = new HashMap<>();
    final List<ChildId> children = new ArrayList<>();
    final Map<ChildId, List<PersonId>> family = new HashMap<>();
    final Set<PersonId> signed = new HashSet<>();
    final Map<PersonId, Set<ChildId>> keptFrom = new HashMap<>();
    final Map<MediumId, Set<ChildId>> shows = new HashMap<>();
    final Map<EntryId, Set<MediumId>> inEntry = new LinkedHashMap<>();
    final List<EntryId> entries = new ArrayList<>();
    private final Map<EntryId, String> titles = new HashMap<>();
    private final Map<Purpose, Set<ChildId>> given = new EnumMap<>(Purpose.class);
    private final Set<ChildId> gaps = new HashSet<>();
    private final Random random;

    ExportWorld(Random random) {
        this.random = random;
        PURPOSES.forEach(purpose -> given.put(purpose, new HashSet<>()));
        for (String name : List.of("Ada", "Ben", "Cleo").subList(0, 2 + random.nextInt(2))) {
            ChildId child = nursery.child(name);
            names.put(child, name);
            children.add(child);
            populate(name, child);
        }
        for (int i = 0; i < 7; i++) {
            nursery.pass(Duration.ofDays(30));
            observe();
        }
        laterFacts();
    }

    /** How many worlds are generated on the storage on which the proof runs. */
    static int worlds() {
        return System.getProperty("proof.storage", "memory").equals("memory") ? 120 : 12;
    }

    static long firstSeed() {
        return Long.getLong(SEED, new Random().nextLong(1_000_000));
    }

    /** How to have a world again. */
    static String named(long seed) {
        return "-D" + SEED + "=" + seed;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** At least so many of the children, in any order. */
    List<ChildId> some(int least) {
        List<ChildId> shuffled = new ArrayList<>(children);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, least + random.nextInt(children.size() - least + 1)));
    }

    /** The first parent answers for the child; the second has no responsibility and sees nothing from before the link. */
    private void populate(String name, ChildId child) {
        PersonId first = nursery.parent("Parent of " + name, child);
        List<PersonId> both = new ArrayList<>(List.of(first));
        if (chance(0.5)) {
            PersonId second = nursery.person("Relative of " + name);
            nursery.link(second, child, ParentalResponsibility.NO);
            both.add(second);
        }
        if (children.size() > 1 && chance(0.3)) {
            nursery.link(family.get(children.get(0)).get(0), child, ParentalResponsibility.NO);
            both.add(family.get(children.get(0)).get(0));
        }
        family.put(child, both);
        for (Purpose purpose : PURPOSES) {
            if (chance(0.85)) {
                nursery.consents(first, child, purpose);
                given.get(purpose).add(child);
            }
        }
        both.stream().filter(adult -> chance(0.9)).forEach(adult -> {
            nursery.signs(adult);
            signed.add(adult);
        });
    }

    private void observe() {
        List<ChildId> tagged = chance(0.7) ? children : some(1);
        List<NewAttachment> photos = photos();
        String title = "Seen with " + names.get(any(children));
        NewObservation observation = nursery.observation(
                        "Seen with " + names.get(any(children)), tagged.toArray(new ChildId[0]))
                .withElements(elements())
                .withMedia(photos);
        EntryId entry = nursery.published(chance(0.1) ? observation.forStaffOnly() : observation);
        entries.add(entry);
        titles.put(entry, title);
        inEntry.put(entry, photos.stream().map(NewAttachment::medium).collect(Collectors.toSet()));
        ChildId thread = any(tagged);
        if (chance(0.5)) {
            nursery.journals
                    .commenting()
                    .comment(
                            nursery.family(family.get(thread).get(0)),
                            NewComment.on(entry, thread, "Like " + names.get(any(children))));
        }
        if (chance(0.1)) {
            nursery.journals.writing().withdraw(nursery.manager(), entry, "twice");
        }
    }

    private Set<ElementRef> elements() {
        return ELEMENTS.stream()
                .filter(each -> chance(0.2))
                .map(each -> new ElementRef("eyfs-2021", each))
                .collect(Collectors.toSet());
    }

    private List<NewAttachment> photos() {
        List<NewAttachment> photos = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Set<ChildId> depicted = Set.copyOf(some(0));
            MediumId photo = nursery.photo(depicted.toArray(new ChildId[0]));
            shows.put(photo, depicted);
            photos.add(
                    new NewAttachment(photo, names.get(any(children)) + " digs", "With " + names.get(any(children))));
        }
        return photos;
    }

    private void laterFacts() {
        ChildId child = any(children);
        if (chance(0.15)) {
            Purpose purpose = any(PURPOSES);
            nursery.answers(family.get(child).get(0), child, purpose, Answer.REFUSED);
            given.get(purpose).remove(child);
            if (chance(0.5)) {
                nursery.consents(family.get(child).get(0), child, purpose);
                given.get(purpose).add(child);
                gaps.addAll(purpose == Purpose.IMAGE_IN_OTHER_JOURNALS ? Set.of(child) : Set.of());
            }
        }
        if (chance(0.25)) {
            PersonId adult = any(family.get(any(children)));
            ChildId from = any(children);
            nursery.restrict(adult, from);
            keptFrom.put(adult, Set.of(from));
            if (family.get(from).get(0).equals(adult)) {
                given.values().forEach(all -> all.remove(from));
            }
        }
    }

    /** Whether a child's consent for all that a book for several families needs of a picture holds, without a gap. */
    boolean mayBeShown(ChildId child) {
        return given.get(Purpose.IMAGE_IN_OTHER_JOURNALS).contains(child)
                && given.get(Purpose.IN_OTHERS_EXPORTS).contains(child)
                && !gaps.contains(child);
    }

    boolean mayBeNamed(ChildId child) {
        return given.get(Purpose.NAME_IN_OTHER_JOURNALS).contains(child);
    }

    /** Whether the title of an entry names a child. */
    boolean tells(EntryId entry, ChildId child) {
        return titles.get(entry).contains(names.get(child));
    }

    /** What somebody was handed. */
    Set<EntryId> delivered(PersonId person) {
        return nursery.storage.audit().delivered(nursery.setting, person, Set.copyOf(entries));
    }
}
