package org.learningjournal.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which defaults, where the policy is silent, a test holds the library to. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Settles {
    /** The defaults. */
    PolicyDefault[] value();
}
