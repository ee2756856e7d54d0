package org.learningjournal.storage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.learningjournal.audit.AuditRecord;
import org.learningjournal.base.Code;
import org.learningjournal.base.Micros;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.RequestId;
import org.learningjournal.base.SettingId;

/**
 * What became of a command with a request id.
 *
 * @param setting the setting
 * @param person who asked
 * @param request the host's id
 * @param command the SHA-256 of the command, in lower-case hexadecimal, so that another command under the same id is told
 *     apart
 * @param result what became of it
 * @param subject the id of the thing the answer was about
 * @param codes the reasons, for managers' eyes
 * @param at when
 */
public record RequestRecord(
        SettingId setting,
        PersonId person,
        RequestId request,
        String command,
        AuditRecord.Result result,
        UUID subject,
        List<Code> codes,
        Instant at) {
    /** Copies the codes. */
    public RequestRecord {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(subject, "subject");
        codes = List.copyOf(codes);
        at = Micros.cut(at);
    }
}
