package org.learningjournal.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learningjournal.people.Child;

/**
 * What the linter needs to know about a setting: who works there, and for whom.
 *
 * @param staff everybody on the staff now
 * @param children the children who are there now
 * @param others exceptions of persons who are not on the staff, by their names
 */
public record Workforce(
        List<Colleague> staff, Collection<Child> children, Map<String, Map<Permission, Allowance>> others) {
    /** Copies the collections. */
    public Workforce {
        staff = List.copyOf(staff);
        children = List.copyOf(children);
        others = Map.copyOf(others);
    }
}
