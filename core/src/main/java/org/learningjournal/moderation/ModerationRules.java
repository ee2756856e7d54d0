package org.learningjournal.moderation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.consent.ConsentState;
import org.learningjournal.consent.Purpose;
import org.learningjournal.journal.Audience;
import org.learningjournal.journal.Content;
import org.learningjournal.journal.Depiction;
import org.learningjournal.people.Child;
import org.learningjournal.people.StaffMember.Mark;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.ModerationTrigger;
import org.learningjournal.rules.Permission;
import org.learningjournal.visibility.Known;
import org.learningjournal.visibility.NameMask;
import org.learningjournal.visibility.NearNames;
import org.learningjournal.visibility.OtherChild;
import org.learningjournal.visibility.Others;

/**
 * When moderation of a staff observation is necessary (P08; policy section 3), by the triggers that the setting's rules name. An
 * unreviewed picture hits whatever they name. Pure: without a hit, staff publish directly.
 */
public final class ModerationRules {
    /** When one rule hits. */
    private interface When {
        boolean hits(ModerationRules rules, EntryId entry, Content content);
    }

    /** One rule: the code that is recorded on the entry, and when it hits. */
    private record Rule(Code code, When when) {
        /** A rule that counts only where the setting's rules name its trigger. */
        Rule(Code code, ModerationTrigger trigger, When when) {
            this(code, (rules, entry, content) -> rules.isOn(trigger) && when.hits(rules, entry, content));
        }
    }

    /** In the order of the policy, which is the order in which hits are recorded and read out. */
    private static final List<Rule> RULES = List.of(
            new Rule(Code.NOT_DIRECTLY, (rules, entry, content) -> rules.isDenied()),
            new Rule(
                    Code.TRAINEE_AUTHOR,
                    ModerationTrigger.TRAINEE,
                    (rules, entry, content) -> !rules.isTrusted() && rules.hasMark(Mark.TRAINEE)),
            new Rule(
                    Code.AGENCY_AUTHOR,
                    ModerationTrigger.AGENCY,
                    (rules, entry, content) -> !rules.isTrusted() && rules.hasMark(Mark.AGENCY)),
            new Rule(
                    Code.AUTHORS_CHILD,
                    ModerationTrigger.OWN_CHILD,
                    (rules, entry, content) -> rules.tagsOwnChild(content)),
            new Rule(
                    Code.DEPICTION_UNKNOWN,
                    (rules, entry, content) -> anyDepiction(content, depiction -> !depiction.isReviewed())),
            new Rule(
                    Code.DEPICTS_UNTAGGED,
                    ModerationTrigger.DEPICTS_UNTAGGED,
                    (rules, entry, content) -> anyDepiction(
                            content, depiction -> !content.children().containsAll(depiction.depicted()))),
            new Rule(
                    Code.DEPICTS_FAMILIES,
                    ModerationTrigger.DEPICTS_FAMILIES,
                    (rules, entry, content) ->
                            anyDepiction(content, depiction -> rules.severalFamilies(depiction.depicted()))),
            new Rule(
                    Code.DEPICTS_STRANGERS,
                    ModerationTrigger.DEPICTS_STRANGERS,
                    (rules, entry, content) -> anyDepiction(content, Depiction::showsStrangers)),
            new Rule(
                    Code.NAMES_CHILD,
                    ModerationTrigger.NAMES_CHILD,
                    (rules, entry, content) -> rules.namesSomebody(content)),
            new Rule(Code.SAMPLED, (rules, entry, content) -> !rules.isTrusted() && rules.isSampled(entry)));

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
        return RULES.stream()
                .filter(rule -> rule.when().hits(this, entry, content))
                .map(Rule::code)
                .toList();
    }

    private boolean isOn(ModerationTrigger trigger) {
        return author.rules().triggers().contains(trigger);
    }

    private boolean isTrusted() {
        return author.allowance(Permission.PUBLISH_DIRECTLY) == Allowance.PERMIT;
    }

    private boolean isDenied() {
        return author.allowance(Permission.PUBLISH_DIRECTLY) == Allowance.DENY;
    }

    private boolean hasMark(Mark mark) {
        return author.staff().filter(staff -> staff.marks().contains(mark)).isPresent();
    }

    private boolean tagsOwnChild(Content content) {
        return !Collections.disjoint(author.kin(), content.children());
    }

    private static boolean anyDepiction(Content content, Predicate<Depiction> test) {
        return content.media().stream()
                .map(attachment -> attachment.medium().depiction())
                .anyMatch(test);
    }

    private boolean severalFamilies(Set<ChildId> children) {
        List<OtherChild> all = others.all(children);
        return all.size() > 1 && all.stream().anyMatch(one -> all.stream().anyMatch(other -> differ(one, other)));
    }

    /** Half-siblings are of one family only for those who are family of both. */
    private static boolean differ(OtherChild one, OtherChild other) {
        return !one.child().id().equals(other.child().id())
                && (one.family().isEmpty() || !one.family().equals(other.family()));
    }

    private boolean namesSomebody(Content content) {
        List<OtherChild> tagged = others.all(content.children());
        List<Child> taggedChildren = tagged.stream().map(OtherChild::child).toList();
        List<Child> untagged = new NearNames(everyone)
                .in(content.texts().toList()).stream()
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
        NameMask strangers = mask(untagged, taggedChildren);
        NameMask withoutConsent = mask(unnamed, List.of());
        return content.texts().anyMatch(text -> strangers.finds(text) || withoutConsent.finds(text));
    }

    private NameMask mask(List<Child> hidden, List<Child> named) {
        Map<Boolean, List<Child>> byRestriction = hidden.stream()
                .collect(Collectors.partitioningBy(child -> author.restricted().contains(child.id())));
        return NameMask.hiding(
                byRestriction.getOrDefault(true, List.of()),
                byRestriction.getOrDefault(false, List.of()),
                named,
                author.rules().maskExceptions());
    }

    private boolean isSampled(EntryId entry) {
        return Math.floorMod(entry.value().hashCode(), 100) < author.rules().samplingRate();
    }
}
