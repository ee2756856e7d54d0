package org.learningjournal.base;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks, in which capacity, from where and when: the first parameter of every call and the only source of "who" and
 * "now". The host has authenticated the person (P15); the library decides what they may see and do. Immutable.
 *
 * @param setting the setting in which they act
 * @param person the person
 * @param capacity the one capacity in which they act
 * @param place from where
 * @param instant the instant of decision, cut to microseconds
 * @param request the host's id for a command it may repeat, empty if it will not
 */
public record Caller(
        SettingId setting,
        PersonId person,
        Capacity capacity,
        Place place,
        Instant instant,
        Optional<RequestId> request) {
    /** Cuts the instant to microseconds and checks that nothing is missing. */
    public Caller {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(place, "place");
        instant = Micros.cut(Objects.requireNonNull(instant, "instant"));
        Objects.requireNonNull(request, "request");
    }

    /**
     * A person acting as a member of staff, from a place not declared.
     *
     * @param setting the setting
     * @param person the person
     * @param instant now, as the host knows it
     * @return the caller
     */
    public static Caller staff(SettingId setting, PersonId person, Instant instant) {
        return new Caller(setting, person, Capacity.STAFF, Place.UNKNOWN, instant, Optional.empty());
    }

    /**
     * A person acting as a member of a child's family, from a place not declared.
     *
     * @param setting the setting
     * @param person the person
     * @param instant now, as the host knows it
     * @return the caller
     */
    public static Caller family(SettingId setting, PersonId person, Instant instant) {
        return new Caller(setting, person, Capacity.FAMILY, Place.UNKNOWN, instant, Optional.empty());
    }

    /**
     * The same caller, from a declared place.
     *
     * @param from the place
     * @return the caller
     */
    public Caller from(Place from) {
        return new Caller(setting, person, capacity, from, instant, request);
    }

    /**
     * The same caller at another instant.
     *
     * @param now now, as the host knows it
     * @return the caller, without a request id
     */
    public Caller at(Instant now) {
        return new Caller(setting, person, capacity, place, now, Optional.empty());
    }

    /**
     * The same caller with an id for the command that follows. If the host repeats the command under the same id, the
     * first outcome comes back and nothing is done twice, also when both deliveries come at the same moment: the second
     * then undoes what it did and answers with the first outcome. Only inside a transaction of the host's that goes on reading
     * what was there before (such as {@code REPEATABLE READ}) it cannot see the first, and throws a
     * {@link ConflictException}; nothing of it is stored, and repeating it in a new transaction brings the first outcome.
     *
     * @param id the host's id, new for every command
     * @return the caller
     */
    public Caller withRequest(RequestId id) {
        return new Caller(setting, person, capacity, place, instant, Optional.of(id));
    }
}
