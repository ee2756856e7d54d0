package org.learningjournal.base;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.slf4j.Logger;
import tools.jackson.databind.json.JsonMapper;

/** Stands for the module until its first real class is here, and keeps every declared dependency in use. */
public final class Placeholder {
    private static final List<Class<?>> USED =
            List.of(ImmutableList.class, HibernateValidator.class, JsonMapper.class, Logger.class, Validator.class);

    private Placeholder() {}

    /** How many libraries the module uses. */
    public static int used() {
        return USED.size();
    }
}
