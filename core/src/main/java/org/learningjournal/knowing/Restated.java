package org.learningjournal.knowing;

import org.learningjournal.base.Recorded;
import org.learningjournal.consent.ConsentAnswer;
import org.learningjournal.consent.ConsentResolution;
import org.learningjournal.family.FamilyLink;
import org.learningjournal.family.Restriction;
import org.learningjournal.family.Undertaking;
import org.learningjournal.keyworker.Cover;
import org.learningjournal.keyworker.KeyWorkerAssignment;
import org.learningjournal.people.Enrolment;
import org.learningjournal.people.FamilyMember;
import org.learningjournal.people.StaffMember;
import org.learningjournal.rules.PersonException;

/** Lines of ledgers as if they had been recorded at another instant. Stateless. */
final class Restated {
    private Restated() {}

    static StaffMember of(StaffMember line, Recorded recorded) {
        return new StaffMember(
                recorded, line.setting(), line.person(), line.rank(), line.marks(), line.sees(), line.period());
    }

    static FamilyMember of(FamilyMember line, Recorded recorded) {
        return new FamilyMember(recorded, line.setting(), line.person(), line.period());
    }

    static FamilyLink of(FamilyLink line, Recorded recorded) {
        return new FamilyLink(
                recorded,
                line.setting(),
                line.child(),
                line.person(),
                line.relationship(),
                line.responsibility(),
                line.period());
    }

    static Restriction of(Restriction line, Recorded recorded) {
        return new Restriction(
                recorded,
                line.setting(),
                line.child(),
                line.person(),
                line.kind(),
                line.evidence(),
                line.reviewAt(),
                line.period());
    }

    static Undertaking of(Undertaking line, Recorded recorded) {
        return new Undertaking(recorded, line.setting(), line.person(), line.form(), line.period());
    }

    static KeyWorkerAssignment of(KeyWorkerAssignment line, Recorded recorded) {
        return new KeyWorkerAssignment(
                recorded, line.setting(), line.child(), line.keyWorker(), line.override(), line.period());
    }

    static Cover of(Cover line, Recorded recorded) {
        return new Cover(recorded, line.setting(), line.child(), line.person(), line.period());
    }

    static Enrolment of(Enrolment line, Recorded recorded) {
        return new Enrolment(recorded, line.setting(), line.child(), line.period(), line.familyAccessUntil());
    }

    static ConsentAnswer of(ConsentAnswer line, Recorded recorded) {
        return new ConsentAnswer(
                recorded,
                line.setting(),
                line.child(),
                line.adult(),
                line.purpose(),
                line.answer(),
                line.form(),
                line.channel(),
                line.period());
    }

    static ConsentResolution of(ConsentResolution line, Recorded recorded) {
        return new ConsentResolution(
                recorded, line.setting(), line.child(), line.purpose(), line.because(), line.period());
    }

    static PersonException of(PersonException line, Recorded recorded) {
        return new PersonException(
                recorded, line.setting(), line.person(), line.permission(), line.answer(), line.period());
    }
}
