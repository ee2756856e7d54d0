package org.learningjournal.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.learningjournal.base.CleanText;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.SettingId;
import org.learningjournal.writing.NewObservation;

/**
 * An observation that a member of staff wrote before in another system (P07).
 *
 * @param reference what the other system calls it, 1 to 200 characters, compared exactly; of one reference a setting has one
 *     entry
 * @param author who wrote it: somebody who is or once was a member of staff of the setting
 * @param observation what it says. Its media were uploaded before, by the importing manager or by the author
 */
public record EarlierObservation(
        @NotBlank @Size(max = 200) @CleanText String reference,
        @NotNull PersonId author,
        @NotNull @Valid NewObservation observation) {
    /** Checks that there is a reference, without which a result could not say what it is about. */
    public EarlierObservation {
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * The entry that this becomes, or became.
     *
     * @param setting the setting into which it is imported
     * @return always the same id for one setting and reference
     */
    public EntryId entryIn(SettingId setting) {
        return EntryId.of(setting, reference);
    }
}
