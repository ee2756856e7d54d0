package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;
import static org.learningjournal.proof.scenarios.Nursery.reasons;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.Code;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Reason;
import org.learningjournal.journal.MediaType;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.writing.NewMedium;

/** What a sender says of a file is compared with the file: its type before anything is stored. */
class UploadClaimsTest {
    /** More than a sender needs to show for its file to be known. */
    private static final int FIRST = 16 * 1024;

    private final Nursery nursery = new Nursery(SettingRules.defaults().withUncleaned(SettingRules.Uncleaned.KEPT));

    /** Some bytes, of which is counted how many were asked for. */
    private static final class Sent extends FilterInputStream {
        private long read;

        Sent(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }

    private static byte[] file(MediaType type) {
        byte[] start = switch (type) {
            case JPEG -> Pictures.jpeg(40, 30);
            case PNG -> Pictures.png(40, 30);
            case GIF -> bytes("GIF89a");
            case WEBP -> bytes("RIFF\u0010\0\0\0WEBPVP8L");
            case HEIC -> bytes("\0\0\0\u0010ftypheic\0\0\0\0");
            case MP4 -> bytes("\0\0\0\u0010ftypisom\0\0\0\0");
            case MP3 -> bytes("ID3\u0004\0\0\0\0\0\0");
            case PDF -> bytes("%PDF-1.7\n");
        };
        return Arrays.copyOf(start, 200_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Outcome<MediumId> upload(MediaType type, InputStream bytes) {
        return nursery.journals.writing().upload(nursery.staff(nursery.kim), type, bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, PNG, a PDF document, a PNG picture",
        "GIF, JPEG, a GIF picture, a JPEG photo",
        "MP3, PDF, an MP3 recording, a PDF document",
        "WEBP, MP4, a WebP picture, an MP4 video",
        "HEIC, WEBP, a HEIC photo, a WebP picture",
        "MP4, HEIC, an MP4 video, a HEIC photo",
        "JPEG, MP3, a JPEG photo, an MP3 recording",
        "PNG, GIF, a PNG picture, a GIF picture"
    })
    void P01_a_file_of_another_type_is_refused_by_its_first_bytes(
            MediaType claimed, MediaType is, String says, String appears) {
        Sent sent = new Sent(file(is));
        int lines = nursery.trail().size();
        List<String> changes = nursery.recorder.changesIn(() -> {
            Outcome<MediumId> outcome = upload(claimed, sent);
            assertThat(codes(outcome)).containsExactly(Code.UNREADABLE);
            assertThat(reasons(outcome))
                    .extracting(Reason::sentence)
                    .containsExactly("The file says it is " + says + " but appears to be " + appears + ".");
        });
        assertThat(sent.read).isLessThanOrEqualTo(FIRST);
        assertThat(changes).isEmpty();
        assertThat(nursery.trail()).hasSize(lines + 1);
    }

    @ParameterizedTest
    @CsvSource({"WEBP", "HEIC", "MP3", "PDF", "GIF", "MP4"})
    void P01_a_file_of_no_known_type_is_refused_by_its_first_bytes(MediaType claimed) {
        Sent sent = new Sent(new byte[200_000]);
        List<String> changes = nursery.recorder.changesIn(
                () -> assertThat(codes(upload(claimed, sent))).containsExactly(Code.UNREADABLE));
        assertThat(sent.read).isLessThanOrEqualTo(FIRST);
        assertThat(changes).isEmpty();
    }

    @Test
    void P01_an_empty_file_is_none_of_any_type() {
        for (MediaType type : MediaType.values()) {
            List<String> changes =
                    nursery.recorder.changesIn(() -> assertThat(codes(upload(type, InputStream.nullInputStream())))
                            .containsExactly(Code.UNREADABLE));
            assertThat(changes).as("%s", type).isEmpty();
        }
    }

    // Length and SHA-256

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome<MediumId> upload(NewMedium claim, byte[] bytes) {
        return nursery.journals.writing().upload(nursery.staff(nursery.kim), claim, new ByteArrayInputStream(bytes));
    }

    private String refused(Code code, NewMedium claim, byte[] bytes) {
        int lines = nursery.trail().size();
        Outcome<MediumId> outcome = upload(claim, bytes);
        assertThat(codes(outcome)).containsExactly(code);
        assertThat(nursery.trail()).hasSize(lines + 1);
        MediumId medium = new MediumId(nursery.trail().get(lines).subject().orElseThrow());
        assertThat(nursery.storage.media().find(nursery.setting, Set.of(medium)))
                .isEmpty();
        assertThat(nursery.storage.mediaBytes().lengths(nursery.setting, Set.of(medium)))
                .isEmpty();
        return reasons(outcome).get(0).sentence();
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "PDF"})
    void P01_a_file_that_was_cut_off_has_not_the_length_that_is_claimed(MediaType type) {
        byte[] whole = file(type);
        byte[] cut = Arrays.copyOf(whole, 150_001);
        assertThat(refused(Code.NOT_AS_SENT, NewMedium.of(type).withLength(whole.length), cut))
                .isEqualTo("The file should have 200000 bytes but has 150001.");
        assertThat(refused(Code.NOT_AS_SENT, NewMedium.of(type).withLength(cut.length), whole))
                .isEqualTo("The file should have 150001 bytes but has 200000.");
        assertThat(refused(Code.NOT_AS_SENT, NewMedium.of(type).withSha256(sha256(whole)), cut))
                .isEqualTo("The file should have the SHA-256 " + sha256(whole) + " but has " + sha256(cut) + ".");
        done(upload(NewMedium.of(type).withLength(whole.length).withSha256(sha256(whole)), whole));
    }

    @Test
    void P01_a_file_that_was_altered_has_not_the_hash_that_is_claimed() {
        byte[] sent = file(MediaType.PDF);
        byte[] altered = sent.clone();
        altered[199_999] = 1;
        NewMedium claim = NewMedium.of(MediaType.PDF).withLength(sent.length).withSha256(sha256(sent));
        assertThat(refused(Code.NOT_AS_SENT, claim, altered)).contains(sha256(sent), sha256(altered));
        done(upload(claim, sent));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "MP3", "PDF"})
    void P01_the_claim_is_about_the_bytes_as_they_are_sent_and_in_either_case(MediaType type) {
        byte[] sent = file(type);
        done(upload(
                NewMedium.of(type)
                        .withLength(sent.length)
                        .withSha256(sha256(sent).toUpperCase(Locale.ROOT)),
                sent));
    }

    @Test
    void P01_a_length_that_the_setting_does_not_accept_is_refused_before_a_byte_is_read() {
        Sent sent = new Sent(file(MediaType.PDF));
        Outcome<MediumId> outcome = nursery.journals
                .writing()
                .upload(nursery.staff(nursery.kim), NewMedium.of(MediaType.PDF).withLength(Long.MAX_VALUE), sent);
        assertThat(codes(outcome)).containsExactly(Code.TOO_LARGE);
        assertThat(sent.read).isZero();
    }

    @Test
    void P01_a_claim_that_cannot_be_is_refused_with_its_reason() {
        byte[] file = file(MediaType.PDF);
        assertThat(refused(Code.INVALID, NewMedium.of(MediaType.PDF).withLength(-1), file))
                .startsWith("length");
        assertThat(refused(Code.INVALID, NewMedium.of(MediaType.PDF).withSha256("none"), file))
                .startsWith("sha256")
                .contains("64 hexadecimal digits");
    }
}
