package org.learningjournal.moderation;

import java.time.Duration;

/**
 * How far the waiting of an item has been escalated (policy section 3, "approver absent"). Escalating tells people; it never
 * widens what anybody may see or decide, and silence never approves.
 */
public enum Escalation {
    /** It has not waited too long. */
    NONE,
    /** It has waited for longer than the setting's time: all seniors are asked. */
    SENIORS,
    /** It has waited for longer than twice that time: managers are asked as well. */
    MANAGERS;

    /**
     * The step after some waiting.
     *
     * @param waited for how long, negative where clocks disagree
     * @param limit the setting's time
     * @return the step; waiting exactly as long as the limit is not yet too long
     */
    public static Escalation after(Duration waited, Duration limit) {
        if (waited.compareTo(limit) <= 0) {
            return NONE;
        }
        return waited.minus(limit).compareTo(limit) <= 0 ? SENIORS : MANAGERS;
    }
}
