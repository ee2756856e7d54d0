/** The model, the rules and the front door of Learning Journal: no database, no PDF, no framework. */
module org.learningjournal.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.google.common;
    requires java.desktop;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports org.learningjournal;
    exports org.learningjournal.audit;
    exports org.learningjournal.base;
    exports org.learningjournal.consent;
    exports org.learningjournal.consenting;
    exports org.learningjournal.enrolling;
    exports org.learningjournal.family;
    exports org.learningjournal.framework;
    exports org.learningjournal.governing;
    exports org.learningjournal.importing;
    exports org.learningjournal.journal;
    exports org.learningjournal.keyworker;
    exports org.learningjournal.keyworking;
    exports org.learningjournal.leaving;
    exports org.learningjournal.moderation;
    exports org.learningjournal.people;
    exports org.learningjournal.previewing;
    exports org.learningjournal.reading;
    exports org.learningjournal.retention;
    exports org.learningjournal.rules;
    exports org.learningjournal.storage;
    exports org.learningjournal.visibility;
    exports org.learningjournal.writing;

    opens org.learningjournal.base to
            org.hibernate.validator;
    opens org.learningjournal.consenting to
            org.hibernate.validator;
    opens org.learningjournal.enrolling to
            org.hibernate.validator;
    opens org.learningjournal.importing to
            org.hibernate.validator;
    opens org.learningjournal.internal.consenting to
            org.hibernate.validator;
    opens org.learningjournal.internal.enrolling to
            org.hibernate.validator;
    opens org.learningjournal.internal.governing to
            org.hibernate.validator;
    opens org.learningjournal.internal.keyworking to
            org.hibernate.validator;
    opens org.learningjournal.internal.moderation to
            org.hibernate.validator;
    opens org.learningjournal.internal.previewing to
            org.hibernate.validator;
    opens org.learningjournal.internal.writing to
            org.hibernate.validator;
    opens org.learningjournal.keyworking to
            org.hibernate.validator;
    opens org.learningjournal.leaving to
            org.hibernate.validator;
    opens org.learningjournal.moderation to
            org.hibernate.validator;
    opens org.learningjournal.retention to
            org.hibernate.validator;
    opens org.learningjournal.writing to
            org.hibernate.validator;
}
