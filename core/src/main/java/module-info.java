/** The model, the rules and the front door of Learning Journal: no database, no PDF, no framework. */
module org.learningjournal.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.google.common;
    requires tools.jackson.databind;
    requires java.desktop;
    requires org.hibernate.validator;

    exports org.learningjournal.audit;
    exports org.learningjournal.base;
    exports org.learningjournal.consent;
    exports org.learningjournal.family;
    exports org.learningjournal.framework;
    exports org.learningjournal.journal;
    exports org.learningjournal.keyworker;
    exports org.learningjournal.moderation;
    exports org.learningjournal.people;
    exports org.learningjournal.storage;
    exports org.learningjournal.visibility;
    exports org.learningjournal.writing;
}
