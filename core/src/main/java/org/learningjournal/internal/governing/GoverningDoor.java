package org.learningjournal.internal.governing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.learningjournal.base.Caller;
import org.learningjournal.base.Ledger;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.governing.Governing;
import org.learningjournal.internal.work.Work;
import org.learningjournal.rules.Allowance;
import org.learningjournal.rules.Permission;
import org.learningjournal.rules.PersonException;
import org.learningjournal.rules.RulesFinding;
import org.learningjournal.rules.RulesLine;
import org.learningjournal.rules.RulesLint;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.visibility.Known;

/** The door for rules and exceptions. Thread-safe. */
public final class GoverningDoor implements Governing {
    private final Work work;
    private final RuleSetting ruleSetting;
    private final Excepting excepting;

    /**
     * A door.
     *
     * @param work runs commands
     */
    public GoverningDoor(Work work) {
        this.work = work;
        this.ruleSetting = new RuleSetting(work.storage());
        this.excepting = new Excepting(work.storage());
    }

    @Override
    public Outcome<RulesLine> setRules(Caller caller, SettingRules rules, Instant from, String because) {
        Asked.SetRules command = new Asked.SetRules(rules, from, because);
        return work.run(
                caller,
                "governing.setRules",
                command,
                known -> ruleSetting.set(known, command),
                (known, id) -> ruleSetting.replayed(known, command));
    }

    @Override
    public Optional<SettingRules> rules(Caller caller) {
        return work.look(caller, known -> known.isStaff() ? Optional.of(known.rules()) : Optional.empty());
    }

    @Override
    public List<RulesLine> changes(Caller caller) {
        return work.look(
                caller, known -> known.isManager() ? work.storage().rules().lines(known.setting()) : List.of());
    }

    @Override
    public List<RulesFinding> lint(Caller caller) {
        return linted(caller, Known::rules);
    }

    @Override
    public List<RulesFinding> lint(Caller caller, SettingRules proposed) {
        Objects.requireNonNull(proposed, "proposed");
        return linted(caller, known -> proposed);
    }

    private List<RulesFinding> linted(Caller caller, Function<Known, SettingRules> rules) {
        return work.look(
                caller,
                known -> known.isManager()
                        ? RulesLint.findings(rules.apply(known), Staffing.of(work.storage(), known))
                        : List.of());
    }

    @Override
    public Outcome<PersonException> except(
            Caller caller, PersonId person, Permission permission, Allowance answer, Period period, String because) {
        Asked.Except command = new Asked.Except(person, permission, answer, period, because);
        return work.run(
                caller,
                "governing.except",
                command,
                known -> excepting.except(known, command),
                (known, id) -> excepting.replayed(known, id));
    }

    @Override
    public List<PersonException> exceptions(Caller caller) {
        return work.look(
                caller,
                known -> known.isManager()
                        ? Ledger.current(work.storage().rules().exceptions(known.setting()))
                        : List.of());
    }
}
