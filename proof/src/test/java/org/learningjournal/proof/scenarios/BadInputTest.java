package org.learningjournal.proof.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningjournal.proof.scenarios.Nursery.codes;
import static org.learningjournal.proof.scenarios.Nursery.done;
import static org.learningjournal.proof.scenarios.Nursery.reasons;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.base.ChildId;
import org.learningjournal.base.Code;
import org.learningjournal.base.EntryId;
import org.learningjournal.base.MediumId;
import org.learningjournal.base.Outcome;
import org.learningjournal.base.Period;
import org.learningjournal.base.PersonId;
import org.learningjournal.base.Reason;
import org.learningjournal.enrolling.NewChild;
import org.learningjournal.enrolling.NewPerson;
import org.learningjournal.enrolling.NewSetting;
import org.learningjournal.journal.MediaType;
import org.learningjournal.keyworking.NewAssignment;
import org.learningjournal.leaving.ExportPurpose;
import org.learningjournal.leaving.ExportRequest;
import org.learningjournal.reading.EntryQuery;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.writing.NewAttachment;
import org.learningjournal.writing.NewComment;
import org.learningjournal.writing.NewContribution;
import org.learningjournal.writing.NewObservation;

/** The list of bad input: each a refusal that names field and reason, nothing stored, the journal readable after it. */
class BadInputTest {
    private final Nursery nursery = new Nursery();
    private final ChildId ada = nursery.child("Ada");
    private final PersonId mother = nursery.parent("Mia", ada);
    private final EntryId entry = nursery.observed("Sand", List.of(nursery.photo(ada)), ada);

    @AfterEach
    void the_journal_is_readable_and_exportable() {
        assertThat(nursery.seen(nursery.family(mother), entry).orElseThrow().media())
                .hasSize(1);
        assertThat(nursery.journals.reading().count(nursery.family(mother), EntryQuery.published()))
                .isEqualTo(1);
        assertThat(done(nursery.journals
                                .leaving()
                                .export(nursery.manager(), new ExportRequest(ada, mother, ExportPurpose.LEAVING)))
                        .items())
                .hasSize(1);
    }

    private <T> List<Reason> refused(Supplier<Outcome<T>> command) {
        List<Reason> all = new java.util.ArrayList<>();
        List<String> changes = nursery.recorder.changesIn(() -> {
            Outcome<T> outcome = command.get();
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            all.addAll(reasons(outcome));
        });
        assertThat(changes).as("nothing stored").isEmpty();
        assertThat(all).extracting(Reason::sentence).doesNotHaveDuplicates();
        return all;
    }

    private List<Reason> refusedObservation(String title, String text) {
        return refused(() -> nursery.journals
                .writing()
                .submit(
                        nursery.staff(nursery.kim),
                        NewObservation.about(
                                Set.of(ada), title, text, nursery.now().minusSeconds(9))));
    }

    // Pictures

    private Outcome<MediumId> upload(MediaType type, byte[] bytes) {
        return nursery.journals.writing().upload(nursery.staff(nursery.kim), type, new ByteArrayInputStream(bytes));
    }

    private void refusedPicture(MediaType type, byte[] bytes, Code code) {
        int lines = nursery.trail().size();
        Outcome<MediumId> outcome = upload(type, bytes);
        assertThat(codes(outcome)).containsExactly(code);
        assertThat(reasons(outcome).get(0).sentence()).as("says what is wrong").hasSizeGreaterThan(20);
        assertThat(nursery.trail()).hasSize(lines + 1);
        MediumId medium = new MediumId(nursery.trail().get(lines).subject().orElseThrow());
        assertThat(nursery.storage.media().find(nursery.setting, Set.of(medium)))
                .isEmpty();
        assertThat(nursery.storage.mediaBytes().lengths(nursery.setting, Set.of(medium)))
                .isEmpty();
    }

    @Test
    void P01_an_unreadable_picture() {
        refusedPicture(
                MediaType.JPEG,
                "not a picture at all".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Code.UNREADABLE);
        refusedPicture(MediaType.JPEG, new byte[0], Code.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 20, 100, 400})
    void P01_a_truncated_picture(int length) {
        refusedPicture(MediaType.JPEG, Arrays.copyOf(Pictures.jpeg(40, 30), length), Code.UNREADABLE);
        refusedPicture(MediaType.PNG, Arrays.copyOf(Pictures.png(40, 30), length), Code.UNREADABLE);
    }

    @Test
    void P01_a_picture_that_misses_its_last_half() {
        byte[] jpeg = Pictures.jpeg(400, 300);
        refusedPicture(MediaType.JPEG, Arrays.copyOf(jpeg, jpeg.length / 2), Code.UNREADABLE);
        byte[] png = Pictures.png(400, 300);
        refusedPicture(MediaType.PNG, Arrays.copyOf(png, png.length / 2), Code.UNREADABLE);
    }

    @Test
    void P01_content_that_is_not_what_its_type_claims() {
        refusedPicture(MediaType.PNG, Pictures.jpeg(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.JPEG, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.GIF, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.PDF, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.MP4, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.WEBP, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.HEIC, Pictures.png(40, 30), Code.UNREADABLE);
        refusedPicture(MediaType.MP3, Pictures.png(40, 30), Code.UNREADABLE);
    }

    @Test
    void P01_a_picture_of_200_megapixels() {
        refusedPicture(MediaType.PNG, hugePng(20_000, 10_000), Code.TOO_LARGE);
        refusedPicture(MediaType.JPEG, hugeJpeg(20_000, 10_000), Code.TOO_LARGE);
        refusedPicture(MediaType.PNG, hugePng(Integer.MAX_VALUE, Integer.MAX_VALUE), Code.TOO_LARGE);
    }

    @Test
    void P01_a_file_larger_than_the_setting_accepts() {
        Nursery small = new Nursery(SettingRules.defaults().withMostBytes(500));
        assertThat(codes(small.journals
                        .writing()
                        .upload(
                                small.staff(small.kim),
                                MediaType.JPEG,
                                new ByteArrayInputStream(Pictures.jpeg(200, 200)))))
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void P01_a_stream_that_fails_keeps_nothing() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOf(Pictures.jpeg(40, 30), 300)), new BrokenLine());
        nursery.recorder.taken();
        assertThatThrownBy(() -> nursery.journals.writing().upload(nursery.staff(nursery.kim), MediaType.JPEG, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("stream");
        assertThat(nursery.recorder.taken().stream()
                        .filter(Recorder.Call::writes)
                        .map(Recorder.Call::name)
                        .filter(name -> name.startsWith("media")))
                .last()
                .isEqualTo("mediaBytes.remove");
    }

    private static final class BrokenLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("line lost");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("line lost");
        }
    }

    private static byte[] hugePng(int width, int height) {
        byte[] png = Pictures.png(4, 4);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    private static byte[] hugeJpeg(int width, int height) {
        byte[] jpeg = Pictures.jpeg(16, 16);
        for (int i = 2; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame in the picture");
    }

    // Texts

    static Stream<String> badTitles() {
        return Stream.of(
                "",
                "   ",
                "\u00A0",
                "\u2003\u3000",
                "\u0000",
                "\u0007\u001B[2J",
                "line\nbreak",
                "line\u2028break",
                "line\u0085break",
                "tab\there",
                "\u202Eevil",
                "\u2066isolated\u2069",
                "half \uD83D",
                "\uDE00 half",
                "\uDE00\uD83D",
                "x".repeat(201));
    }

    @ParameterizedTest
    @MethodSource("badTitles")
    void P01_a_bad_title_names_the_field_and_the_reason(String title) {
        assertThat(refusedObservation(title, "text")).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.code()).isEqualTo(Code.INVALID);
            assertThat(reason.sentence()).startsWith("title ").hasSizeLessThan(200);
        });
        assertThat(refused(() -> nursery.journals
                        .writing()
                        .draft(
                                nursery.family(mother),
                                NewContribution.about(
                                        ada, title, "", nursery.now().minusSeconds(9)))))
                .allSatisfy(reason -> assertThat(reason.sentence()).startsWith("title "));
    }

    @Test
    void P01_right_to_left_scripts_emoji_and_combining_marks_are_ordinary_text() {
        for (String title : List.of("ندى ترسم", "נגה מציירת", "👩‍👧 Ada", "A\u0301da", "アダ")) {
            EntryId written = nursery.observed(title, ada);
            assertThat(nursery.seen(nursery.family(mother), written)
                            .orElseThrow()
                            .title())
                    .isEqualTo(title);
            done(nursery.journals.writing().withdraw(nursery.manager(), written, "only a try"));
        }
    }

    @Test
    void P01_text_of_a_megabyte() {
        String megabyte = "a".repeat(1 << 20);
        assertThat(refusedObservation("Sand", megabyte))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.sentence()).startsWith("text ").hasSizeLessThan(200));
        assertThat(refusedObservation(megabyte, "")).isNotEmpty();
        assertThat(refused(() -> nursery.journals
                        .commenting()
                        .comment(nursery.family(mother), NewComment.on(entry, ada, megabyte))))
                .isNotEmpty();
        assertThat(refused(() -> nursery.journals.writing().withdraw(nursery.manager(), entry, megabyte)))
                .isNotEmpty();
        assertThat(refused(() -> nursery.journals
                        .enrolling()
                        .addPerson(nursery.manager(), new NewPerson(megabyte, Optional.empty()))))
                .isNotEmpty();
        assertThat(refused(() -> nursery.journals.families().lift(nursery.manager(), ada, mother, megabyte)))
                .isNotEmpty();
    }

    @Test
    void P01_a_refusal_lists_every_violation_of_a_command() {
        assertThat(refused(() -> nursery.journals
                        .writing()
                        .submit(
                                nursery.staff(nursery.kim),
                                new NewObservation(
                                        Set.of(),
                                        " ",
                                        "\u0000",
                                        nursery.now(),
                                        org.learningjournal.journal.Audience.FAMILY,
                                        List.of(new NewAttachment(
                                                MediumId.at(nursery.now()), "\u202E", "x".repeat(3_000))),
                                        Set.of(),
                                        NewObservation.Wish.PUBLISH))))
                .extracting(Reason::sentence)
                .anyMatch(sentence -> sentence.startsWith("children"))
                .anyMatch(sentence -> sentence.startsWith("title"))
                .anyMatch(sentence -> sentence.startsWith("text"))
                .anyMatch(sentence -> sentence.startsWith("media[0].caption"))
                .anyMatch(sentence -> sentence.startsWith("media[0].alternative"));
        assertThat(refused(() -> nursery.journals
                        .enrolling()
                        .addChild(
                                nursery.manager(),
                                new NewChild(
                                        " ",
                                        "\u202E",
                                        Optional.of("\n"),
                                        LocalDate.of(2023, 1, 1),
                                        Period.ALWAYS,
                                        Optional.of("")))))
                .extracting(Reason::sentence)
                .anyMatch(sentence -> sentence.startsWith("givenName"))
                .anyMatch(sentence -> sentence.startsWith("familyName"))
                .anyMatch(sentence -> sentence.startsWith("knownAs"))
                .anyMatch(sentence -> sentence.startsWith("externalRef"));
    }

    @Test
    void P01_blank_reasons_are_refused() {
        for (String because : List.of("", " ", "\u0000", "\u2003")) {
            assertThat(refused(() -> nursery.journals.writing().withdraw(nursery.manager(), entry, because)))
                    .allSatisfy(reason -> assertThat(reason.sentence()).startsWith("because must"));
            assertThat(refused(() -> nursery.journals
                            .commenting()
                            .comment(nursery.family(mother), NewComment.on(entry, ada, because))))
                    .allSatisfy(reason -> assertThat(reason.sentence()).startsWith("text must"));
        }
    }

    // Ids and times

    @Test
    void P04_a_child_of_another_setting_and_an_unknown_id() {
        ChildId foreign = new Nursery().child("Zoe");
        for (ChildId child : List.of(foreign, ChildId.at(nursery.now()))) {
            assertThat(refused(() -> nursery.journals
                            .writing()
                            .submit(nursery.staff(nursery.kim), nursery.observation("Sand", child))))
                    .extracting(Reason::code)
                    .containsExactly(Code.NOT_FOUND);
            assertThat(refused(() -> nursery.journals
                            .keyWorkers()
                            .assign(
                                    nursery.manager(),
                                    new NewAssignment(
                                            child, nursery.kim, Period.since(nursery.now()), Optional.empty()))))
                    .extracting(Reason::code)
                    .containsExactly(Code.NOT_FOUND);
            assertThat(refused(() -> nursery.journals
                            .leaving()
                            .export(
                                    nursery.manager(),
                                    new ExportRequest(child, nursery.manager, ExportPurpose.SETTING_COPY))))
                    .extracting(Reason::code)
                    .containsExactly(Code.NOT_FOUND);
        }
        assertThat(nursery.seen(nursery.manager(), EntryId.at(nursery.now()))).isEmpty();
    }

    @Test
    void P04_a_caller_of_another_setting_is_nobody() {
        var elsewhere = new Nursery();
        var stranger = org.learningjournal.base.Caller.staff(
                org.learningjournal.base.SettingId.at(nursery.now()), nursery.manager, nursery.tick());
        assertThat(nursery.journals.reading().find(stranger, entry)).isEmpty();
        assertThat(refused(() -> nursery.journals.writing().withdraw(stranger, entry, "why")))
                .isNotEmpty();
        assertThat(elsewhere.journals.reading().find(elsewhere.manager(), entry))
                .isEmpty();
    }

    @Test
    void P03_a_period_that_ends_before_it_starts() {
        Instant now = nursery.now();
        assertThatThrownBy(() -> new Period(now, now.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end after it starts")
                .hasMessageContaining(now.toString());
        assertThat(refused(() -> nursery.journals
                        .enrolling()
                        .leave(nursery.manager(), ada, Instant.parse("2025-01-01T00:00:00Z"), Optional.empty())))
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).contains("end"));
        Instant end = now.plusSeconds(3600);
        assertThat(refused(() -> nursery.journals
                        .enrolling()
                        .leave(nursery.manager(), ada, end, Optional.of(end.minusSeconds(1)))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).contains("familyAccessUntil"));
    }

    @Test
    void P03_overlapping_key_workers() {
        nursery.keyWorker(nursery.kim, ada);
        assertThat(refused(() -> nursery.journals
                        .keyWorkers()
                        .assign(
                                nursery.manager(),
                                new NewAssignment(ada, nursery.senior, Period.since(nursery.now()), Optional.empty()))))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(Code.KEY_WORKER_OVERLAP);
                    assertThat(reason.sentence()).contains("Kim Carer");
                });
    }

    static Stream<Instant> badInstants() {
        return Stream.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("0000-06-01T00:00:00Z"),
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.parse("2099-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("badInstants")
    void P01_something_that_occurred_outside_time_or_in_the_future(Instant occurred) {
        assertThat(refused(() -> nursery.journals
                        .writing()
                        .submit(nursery.family(mother), NewContribution.about(ada, "Cake", "", occurred))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).startsWith("occurredAt must"));
        assertThat(refused(() -> nursery.journals
                        .writing()
                        .draft(nursery.staff(nursery.kim), NewObservation.about(Set.of(ada), "Cake", "", occurred))))
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).startsWith("occurredAt must"));
    }

    @Test
    void P01_an_empty_name_of_a_setting_stores_nothing() {
        assertThat(refused(() -> nursery.journals
                        .enrolling()
                        .open(
                                new NewSetting(
                                        org.learningjournal.base.SettingId.at(nursery.now()),
                                        " ",
                                        Nursery.LONDON,
                                        "",
                                        Optional.empty()),
                                nursery.now())))
                .extracting(Reason::sentence)
                .anyMatch(sentence -> sentence.startsWith("name"))
                .anyMatch(sentence -> sentence.startsWith("managerName"));
        assertThat(codes(nursery.journals
                        .enrolling()
                        .open(
                                new NewSetting(nursery.setting, "Again", Nursery.LONDON, "Eve", Optional.empty()),
                                nursery.now())))
                .containsExactly(Code.ALREADY_DONE);
    }

    @Test
    void P04_the_same_medium_twice_or_somebody_elses() {
        MediumId photo = nursery.photo(ada);
        MediumId hers = nursery.uploaded(nursery.family(mother));
        for (List<MediumId> media :
                List.of(List.of(photo, photo), List.of(hers), List.of(MediumId.at(nursery.now())))) {
            assertThat(refused(() -> nursery.journals
                            .writing()
                            .submit(
                                    nursery.staff(nursery.kim),
                                    nursery.observation("Sand", ada).withMedia(Nursery.attached(media)))))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(Code.NOT_FOUND));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(nursery.journals
                        .reading()
                        .open(nursery.manager(), entry, org.learningjournal.journal.Side.APPROVED, hers, out)
                        .permits())
                .isFalse();
        assertThat(out.size()).isZero();
    }
}
