package org.learningjournal.internal.moderation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.PersonId;
import org.learningjournal.internal.work.Humans;
import org.learningjournal.internal.work.Recipients;
import org.learningjournal.journal.EntryKind;
import org.learningjournal.journal.Face;
import org.learningjournal.moderation.Escalation;
import org.learningjournal.people.StaffMember;
import org.learningjournal.people.StaffMember.Rank;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.ChildFacts;
import org.learningjournal.storage.Storage;
import org.learningjournal.visibility.Known;

/**
 * Whom to ask about what waits too long: those who could decide on it (P08; policy section 3, "approver absent"). What a
 * restricted person wrote is for managers alone.
 */
final class Asking {
    private final Known known;
    private final List<StaffMember> staff;
    private final Humans humans;

    private Asking(Known known, List<StaffMember> staff, Humans humans) {
        this.known = known;
        this.staff = staff;
        this.humans = humans;
    }

    /** Reads who is employed now and who is who, in two store calls. */
    static Asking about(Storage storage, Known known, Collection<Face> late, Collection<ChildFacts> children) {
        List<StaffMember> staff = Ledger.current(storage.people().staff(known.setting())).stream()
                .filter(role -> role.inForce(known.at()))
                .toList();
        Set<PersonId> records = new HashSet<>();
        staff.forEach(role -> records.add(role.person()));
        late.forEach(face -> records.addAll(Approvers.makers(face)));
        for (ChildFacts child : children) {
            child.links().forEach(link -> records.add(link.person()));
        }
        return new Asking(known, staff, Humans.of(storage, known.setting(), records));
    }

    Set<PersonId> asked(Face face, Collection<ChildFacts> children, Escalation step) {
        Recipients recipients = new Recipients(children, known.at());
        boolean held = recipients.restricted().contains(face.head().author());
        Set<Rank> ranks = EnumSet.of(Rank.MANAGER);
        if (!held) {
            ranks.add(Rank.SENIOR);
        }
        Set<PersonId> all = deciding(recipients, ranks);
        Set<PersonId> others = humans.without(humans.without(all, recipients.familyOnce()), Approvers.makers(face));
        if (others.isEmpty()) {
            return all.stream()
                    .filter(person -> decidesAlone(person, face.head().kind()))
                    .collect(Collectors.toSet());
        }
        Set<PersonId> first =
                step == Escalation.MANAGERS || held ? others : deciding(recipients, EnumSet.of(Rank.SENIOR));
        Set<PersonId> asked = new HashSet<>(others);
        asked.retainAll(first);
        return asked.isEmpty() ? others : asked;
    }

    private Set<PersonId> deciding(Recipients recipients, Set<Rank> ranks) {
        return recipients.moderating(staff, known.rules(), ranks);
    }

    /** Only a manager ever may, and only where nobody else at the whole setting could. */
    private boolean decidesAlone(PersonId person, EntryKind kind) {
        boolean anyStaff = kind == EntryKind.CONTRIBUTION
                && known.rules().contributionApprovers() == SettingRules.Approvers.STAFF_IN_SCOPE;
        PersonId human = humans.human(person);
        return staff.stream()
                        .filter(role -> humans.human(role.person()).equals(human))
                        .anyMatch(role -> role.rank() == Rank.MANAGER)
                && staff.stream()
                        .filter(role -> anyStaff || role.moderates())
                        .allMatch(role -> humans.human(role.person()).equals(human));
    }
}
