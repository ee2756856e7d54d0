/** The journal, its rules and its doors. */
module org.learningjournal.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports org.learningjournal.base;
}
