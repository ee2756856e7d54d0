package org.learningjournal;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.learningjournal.consenting.Consents;
import org.learningjournal.enrolling.Enrolling;
import org.learningjournal.enrolling.Families;
import org.learningjournal.framework.Frameworks;
import org.learningjournal.governing.Governing;
import org.learningjournal.importing.Importing;
import org.learningjournal.internal.consenting.ConsentsDoor;
import org.learningjournal.internal.enrolling.EnrollingDoor;
import org.learningjournal.internal.enrolling.FamiliesDoor;
import org.learningjournal.internal.governing.GoverningDoor;
import org.learningjournal.internal.importing.ImportingDoor;
import org.learningjournal.internal.keyworking.KeyWorkersDoor;
import org.learningjournal.internal.leaving.LeavingDoor;
import org.learningjournal.internal.moderation.ModerationDoor;
import org.learningjournal.internal.previewing.PreviewsDoor;
import org.learningjournal.internal.reading.ReadingDoor;
import org.learningjournal.internal.retention.RetentionDoor;
import org.learningjournal.internal.work.Work;
import org.learningjournal.internal.writing.CommentingDoor;
import org.learningjournal.internal.writing.WritingDoor;
import org.learningjournal.keyworking.KeyWorkers;
import org.learningjournal.knowing.Knowing;
import org.learningjournal.leaving.Leaving;
import org.learningjournal.moderation.Moderation;
import org.learningjournal.previewing.Previews;
import org.learningjournal.reading.Reading;
import org.learningjournal.retention.Retention;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.Storage;
import org.learningjournal.writing.Commenting;
import org.learningjournal.writing.Writing;

/**
 * The front door: one immutable, thread-safe object with a door for each feature. Every door's calls take the caller first,
 * run as one unit of work on the storage (joining the host's transaction where the adapter was told to), and answer with
 * views made for that caller.
 */
public final class Journals {
    private final Enrolling enrolling;
    private final Families families;
    private final KeyWorkers keyWorkers;
    private final Consents consents;
    private final Reading reading;
    private final Writing writing;
    private final Commenting commenting;
    private final Moderation moderation;
    private final Leaving leaving;
    private final Governing governing;
    private final Previews previews;
    private final Retention retention;
    private final Importing importing;

    private Journals(Storage storage, SettingRules rules, Frameworks frameworks, Validator validator) {
        Work work = new Work(storage, new Knowing(storage, rules), validator);
        enrolling = new EnrollingDoor(work);
        families = new FamiliesDoor(work);
        keyWorkers = new KeyWorkersDoor(work);
        consents = new ConsentsDoor(work);
        reading = new ReadingDoor(work);
        writing = new WritingDoor(work, frameworks);
        commenting = new CommentingDoor(work);
        moderation = new ModerationDoor(work, frameworks);
        leaving = new LeavingDoor(work, frameworks);
        governing = new GoverningDoor(work);
        previews = new PreviewsDoor(work);
        retention = new RetentionDoor(work);
        importing = new ImportingDoor(work, frameworks);
    }

    /**
     * Starts a builder.
     *
     * @return a builder that still needs a storage
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Settings, children and staff.
     *
     * @return the door
     */
    public Enrolling enrolling() {
        return enrolling;
    }

    /**
     * Family links, restrictions and undertakings.
     *
     * @return the door
     */
    public Families families() {
        return families;
    }

    /**
     * Key workers, and who stands in for them.
     *
     * @return the door
     */
    public KeyWorkers keyWorkers() {
        return keyWorkers;
    }

    /**
     * Consent answers.
     *
     * @return the door
     */
    public Consents consents() {
        return consents;
    }

    /**
     * Looking at journals.
     *
     * @return the door
     */
    public Reading reading() {
        return reading;
    }

    /**
     * Adding to journals and changing them.
     *
     * @return the door
     */
    public Writing writing() {
        return writing;
    }

    /**
     * Comments.
     *
     * @return the door
     */
    public Commenting commenting() {
        return commenting;
    }

    /**
     * Deciding on what waits.
     *
     * @return the door
     */
    public Moderation moderation() {
        return moderation;
    }

    /**
     * Exporting the journal of a child who leaves.
     *
     * @return the door
     */
    public Leaving leaving() {
        return leaving;
    }

    /**
     * The setting's own rules, and exceptions from them.
     *
     * @return the door
     */
    public Governing governing() {
        return governing;
    }

    /**
     * What a change would do to what persons see.
     *
     * @return the door
     */
    public Previews previews() {
        return previews;
    }

    /**
     * Clearing away what nothing shows.
     *
     * @return the door
     */
    public Retention retention() {
        return retention;
    }

    /**
     * Importing what was written in another system.
     *
     * @return the door
     */
    public Importing importing() {
        return importing;
    }

    /** Collects what {@link Journals} needs. Not safe to share between threads. */
    public static final class Builder {
        private Optional<Storage> storage = Optional.empty();
        private SettingRules rules = SettingRules.defaults();
        private Frameworks frameworks = Frameworks.shipped();
        private Optional<Validator> validator = Optional.empty();

        private Builder() {}

        /**
         * Where everything is kept. Required.
         *
         * @param adapter the storage
         * @return this builder
         */
        public Builder storage(Storage adapter) {
            storage = Optional.of(adapter);
            return this;
        }

        /**
         * The rules of settings that have recorded none of their own; {@link SettingRules#defaults} unless given.
         *
         * @param settingRules the rules
         * @return this builder
         */
        public Builder rules(SettingRules settingRules) {
            rules = Objects.requireNonNull(settingRules, "settingRules");
            return this;
        }

        /**
         * The frameworks whose elements entries may be tagged with; the shipped ones unless given.
         *
         * @param all the frameworks
         * @return this builder
         */
        public Builder frameworks(Frameworks all) {
            frameworks = Objects.requireNonNull(all, "all");
            return this;
        }

        /**
         * Checks command records; one that needs no expression language unless given.
         *
         * @param own the host's validator, thread-safe
         * @return this builder
         */
        public Builder validator(Validator own) {
            validator = Optional.of(own);
            return this;
        }

        /**
         * Builds the front door. Opens no connection and starts no thread.
         *
         * @return the front door
         * @throws IllegalStateException if something is missing; the message names it
         */
        public Journals build() {
            Storage adapter = storage.orElseThrow(() -> new IllegalStateException(
                    "storage is missing: call storage(...), for instance with an InMemoryStorage for tests"));
            return new Journals(adapter, rules, frameworks, validator.orElseGet(Builder::plainValidator));
        }

        private static Validator plainValidator() {
            return Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }
}
