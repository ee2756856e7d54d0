package org.learningjournal.rules;

/** What an exception says about one person. Later constants win where one human has several records (policy section 4.1). */
public enum Allowance {
    /** Whatever the setting's rules say. */
    DEFAULT,
    /** Yes, even if the rules say no. Never against a restriction, nor against what the policy has fixed. */
    PERMIT,
    /** No, even if the rules say yes. */
    DENY
}
