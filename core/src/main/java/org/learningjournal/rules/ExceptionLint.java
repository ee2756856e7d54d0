package org.learningjournal.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.learningjournal.base.Capacity;
import org.learningjournal.people.StaffMember.Mark;

/** Finds exceptions that change nothing. */
final class ExceptionLint {
    private final SettingRules rules;
    private final Workforce workforce;

    ExceptionLint(SettingRules rules, Workforce workforce) {
        this.rules = rules;
        this.workforce = workforce;
    }

    /** A sentence for each, by name. */
    Stream<String> effectless() {
        Stream<String> staff = workforce.staff().stream()
                .flatMap(colleague -> colleague.exceptions().entrySet().stream()
                        .filter(entry -> changesNothing(colleague, entry.getKey(), entry.getValue()))
                        .map(entry -> sentence(colleague.name(), entry)));
        Stream<String> others = workforce.others().entrySet().stream()
                .flatMap(person -> person.getValue().entrySet().stream()
                        .filter(entry -> entry.getKey().capacity() == Capacity.STAFF || permits(entry))
                        .map(entry -> sentence(person.getKey(), entry)));
        return Stream.concat(staff, others).sorted();
    }

    private static boolean permits(Map.Entry<Permission, Allowance> entry) {
        return entry.getValue() == Allowance.PERMIT;
    }

    private boolean changesNothing(Colleague colleague, Permission permission, Allowance answer) {
        boolean byTheRules = switch (permission) {
            case PUBLISH_DIRECTLY -> !isStopped(colleague);
            case APPROVE_CONTRIBUTIONS ->
                rules.contributionApprovers() == SettingRules.Approvers.STAFF_IN_SCOPE || colleague.moderates();
            case WORK_AT_HOME -> rules.workAtHome() == SettingRules.WorkAtHome.ALLOWED;
            case COMMENT, CONTRIBUTE -> true;
        };
        return answer == Allowance.PERMIT ? byTheRules : permission != Permission.PUBLISH_DIRECTLY && !byTheRules;
    }

    /** Whether something stops the author that a permit lets pass. */
    private boolean isStopped(Colleague colleague) {
        return rules.samplingRate() > 0
                || isStopped(colleague, Mark.TRAINEE, ModerationTrigger.TRAINEE)
                || isStopped(colleague, Mark.AGENCY, ModerationTrigger.AGENCY);
    }

    private boolean isStopped(Colleague colleague, Mark mark, ModerationTrigger trigger) {
        return colleague.marks().contains(mark) && rules.triggers().contains(trigger);
    }

    private static String sentence(String name, Map.Entry<Permission, Allowance> entry) {
        return "The exception of " + name + " changes nothing: " + entry.getKey() + " is "
                + (permits(entry)
                        ? "permitted, which nothing that an exception can change stands against."
                        : "denied, which the rules or their role do already.");
    }
}
