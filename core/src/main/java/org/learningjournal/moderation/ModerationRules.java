package org.learningjournal.moderation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Attachment;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;

/**
 * When moderation of a staff observation is necessary (P08; policy section 3). Pure: without a hit, staff publish directly.
 */
public final class ModerationRules {
    private final Known author;
    private final Others others;
    private final Collection<Child> everyone;

    /**
     * The rules for an author's observation.
     *
     * @param author all about the author
     * @param others all children tagged or depicted in it
     * @param everyone all children of the setting, whose names are looked for
     */
    public ModerationRules(Known author, Others others, Collection<Child> everyone) {
        this.author = author;
        this.others = others;
        this.everyone = List.copyOf(everyone);
    }

    /**
     * Why an observation has to wait.
     *
     * @param entry the entry, by whose id the sample is drawn
     * @param content what it says
     * @return the rules that hit, in the order of the policy; empty if it may be published at once
     */
    public List<Code> hits(EntryId entry, Content content) {
        List<Code> hits = new ArrayList<>();
        Set<Mark> marks = author.staff().map(staff -> staff.marks()).orElse(Set.of());
        add(hits, marks.contains(Mark.TRAINEE), Code.TRAINEE_AUTHOR);
        add(hits, marks.contains(Mark.AGENCY), Code.AGENCY_AUTHOR);
        add(hits, !Collections.disjoint(author.ownChildren(), content.children()), Code.AUTHORS_CHILD);
        addDepictions(hits, content);
        add(hits, namesSomebody(content), Code.NAMES_CHILD);
        add(hits, isSampled(entry), Code.SAMPLED);
        return List.copyOf(hits);
    }

    private static void add(List<Code> hits, boolean hit, Code code) {
        if (hit) {
            hits.add(code);
        }
    }

    private void addDepictions(List<Code> hits, Content content) {
        List<Depiction> seen = content.media().stream()
                .map(attachment -> attachment.medium().depiction())
                .toList();
        add(hits, !seen.stream().allMatch(Depiction::isReviewed), Code.DEPICTION_UNKNOWN);
        add(
                hits,
                seen.stream().anyMatch(depiction -> !content.children().containsAll(depiction.depicted())),
                Code.DEPICTS_UNTAGGED);
        add(hits, seen.stream().anyMatch(depiction -> severalFamilies(depiction.depicted())), Code.DEPICTS_FAMILIES);
        add(hits, seen.stream().anyMatch(Depiction::showsStrangers), Code.DEPICTS_STRANGERS);
    }

    private boolean severalFamilies(Set<ChildId> children) {
        List<OtherChild> all = others.all(children);
        return all.size() > 1 && all.stream().anyMatch(one -> all.stream().anyMatch(other -> differ(one, other)));
    }

    private static boolean differ(OtherChild one, OtherChild other) {
        return !one.child().id().equals(other.child().id()) && Collections.disjoint(one.family(), other.family());
    }

    private boolean namesSomebody(Content content) {
        List<OtherChild> tagged = others.all(content.children());
        List<Child> taggedChildren = tagged.stream().map(OtherChild::child).toList();
        List<Child> untagged = everyone.stream()
                .filter(child -> !content.children().contains(child.id()))
                .toList();
        boolean severalRead = content.audience() == Audience.FAMILY && severalFamilies(content.children());
        List<Child> unnamed = severalRead
                ? tagged.stream()
                        .filter(other ->
                                other.consents().now(Purpose.NAME_IN_OTHER_JOURNALS, author.at()) != ConsentState.GIVEN)
                        .map(OtherChild::child)
                        .toList()
                : List.of();
        NameMask strangers = NameMask.hiding(untagged, taggedChildren);
        NameMask withoutConsent = NameMask.hiding(unnamed, List.of());
        return texts(content).anyMatch(text -> strangers.finds(text) || withoutConsent.finds(text));
    }

    private static Stream<String> texts(Content content) {
        Stream<String> media = content.media().stream().flatMap(ModerationRules::texts);
        return Stream.concat(Stream.of(content.title(), content.text()), media);
    }

    private static Stream<String> texts(Attachment attachment) {
        return Stream.of(attachment.caption(), attachment.alternative());
    }

    private boolean isSampled(EntryId entry) {
        return Math.floorMod(entry.value().hashCode(), 100) < author.rules().samplingRate();
    }
}
