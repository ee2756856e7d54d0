package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningjournal.base.StorageUnavailableException;
import org.learningjournal.export.pdf.Progress.Phase;

/** However a book ends, nothing but the book is left. */
class WaysOutTest {

    private static final SampleJournal YEAR = SampleJournal.year();

    @TempDir
    private Path folder;

    private Printery printery;

    @BeforeEach
    void open() {
        printery = new Printery(folder);
    }

    @Test
    void progress_goes_from_nothing_to_all_in_two_phases() throws Exception {
        List<Progress> heard = new ArrayList<>();
        printery.print(YEAR, PrintOrder.standard().withListener(progress -> {
            heard.add(progress);
            return Progress.Answer.GO_ON;
        }));

        for (Phase phase : Phase.values()) {
            List<Progress> own =
                    heard.stream().filter(each -> each.phase() == phase).toList();
            assertThat(own.get(0).done()).as("%s begins", phase).isZero();
            assertThat(own).extracting(Progress::done).as(phase.name()).isSorted();
            assertThat(own).allSatisfy(each -> assertThat(each.done()).isLessThanOrEqualTo(each.total()));
            assertThat(own.get(own.size() / 2).left()).as("time left").isPresent();
        }
        Progress lastPage = heard.stream()
                .filter(each -> each.phase() == Phase.PAGES)
                .reduce((one, two) -> two)
                .orElseThrow();
        assertThat(lastPage.done()).isEqualTo(8).isEqualTo(lastPage.total());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_book_that_is_cancelled_leaves_nothing_behind(Phase phase) throws Exception {
        List<String> during = new ArrayList<>();
        PrintOrder order = PrintOrder.standard().withListener(progress -> {
            boolean enough = progress.phase() == phase && progress.done() > progress.total() / 2;
            try {
                during.addAll(printery.everything());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return enough ? Progress.Answer.CANCEL : Progress.Answer.GO_ON;
        });

        assertThatThrownBy(() -> printery.print(YEAR, order)).isInstanceOf(PrintCancelledException.class);
        assertThat(during).as("temporary files while it is made").isNotEmpty();
        assertThat(printery.everything()).isEmpty();
    }

    @Test
    void open_files_and_temporary_bytes_are_the_same_before_and_after_every_way_out() throws Exception {
        printery.print(YEAR, PrintOrder.standard());
        long before = openFiles();
        for (int i = 0; i < 3; i++) {
            printery.print(YEAR, PrintOrder.standard());
            assertThatThrownBy(() -> printery.print(
                            YEAR,
                            PrintOrder.standard()
                                    .withListener(p -> p.done() > 3 ? Progress.Answer.CANCEL : Progress.Answer.GO_ON)))
                    .isInstanceOf(PrintCancelledException.class);
            assertThatThrownBy(() -> Printery.STANDARD.write(
                            YEAR.export(), YEAR.media(), PrintOrder.standard().withScratch(folder), full(60_000)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }

        assertThat(openFiles()).isEqualTo(before);
        assertThat(printery.everything())
                .containsExactly("ada-files", "ada-files/2026-01-12-1.mp4", "ada-files/2026-01-12-2.mp3", "ada.pdf");
    }

    private static long openFiles() {
        UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getOpenFileDescriptorCount();
    }

    private static OutputStream full(int room) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                written++;
                if (written > room) {
                    throw new IOException("the disk is full");
                }
            }
        };
    }

    @Test
    void a_storage_that_fails_ends_the_book_and_is_no_gap() throws Exception {
        MediaSource down = (entry, medium, out) -> {
            throw new StorageUnavailableException("the database is down", new IOException("no route"));
        };

        assertThatThrownBy(() -> Printery.STANDARD.write(YEAR.export(), down, folder.resolve("ada.pdf")))
                .isInstanceOf(StorageUnavailableException.class);
        assertThat(printery.everything()).isEmpty();
    }

    @Test
    void a_photo_that_is_gone_is_a_gap_and_the_book_is_finished() throws Exception {
        MediaSource gone = (entry, medium, out) -> {
            throw new IOException("there is none");
        };
        PdfResult result = Printery.STANDARD.write(YEAR.export(), gone, folder.resolve("ada.pdf"));

        assertThat(result.pictures()).isZero();
        assertThat(result.gaps()).extracting(PdfResult.PictureGap::why).contains(PdfResult.Why.UNREADABLE);
    }

    @Test
    void nothing_of_a_recording_that_breaks_off_lies_beside_the_book() throws Exception {
        MediaSource breaksOff = (entry, medium, out) -> {
            out.write(new byte[5_000]);
            throw new IOException("the rest is gone");
        };
        PdfResult result = Printery.STANDARD.write(YEAR.export(), breaksOff, folder.resolve("ada.pdf"));

        assertThat(printery.everything()).containsExactly("ada.pdf");
        assertThat(result.recordings()).isEmpty();
    }

    @Test
    void an_earlier_book_stays_whole_when_the_next_one_fails() throws Exception {
        printery.print(YEAR, PrintOrder.standard());
        byte[] before = Files.readAllBytes(folder.resolve("ada.pdf"));
        PrintOrder cancelled = PrintOrder.standard()
                .withListener(
                        progress -> progress.phase() == Phase.FILES ? Progress.Answer.CANCEL : Progress.Answer.GO_ON);

        assertThatThrownBy(() -> printery.print(YEAR, cancelled)).isInstanceOf(PrintCancelledException.class);
        assertThat(Files.readAllBytes(folder.resolve("ada.pdf"))).isEqualTo(before);
    }

    @Test
    @Timeout(120)
    void what_a_killed_process_left_is_gone_after_the_next_book_and_a_live_one_is_left_alone() throws Exception {
        Process killed = startInWorkshop();
        killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        assertThat(parts()).as("left by the killed process").hasSize(1);
        printery.print(YEAR, PrintOrder.standard());
        assertThat(parts()).isEmpty();

        Process live = startInWorkshop();
        try {
            printery.print(YEAR, PrintOrder.standard());

            assertThat(parts()).as("the live process keeps its own").hasSize(1);
        } finally {
            live.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** Returns once the other process has opened its workshop. */
    private Process startInWorkshop() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stuck.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (other.inputReader().lines().noneMatch(Stuck.READY::equals)) {
            other.destroyForcibly();
            throw new AssertionError("the other process opened no workshop");
        }
        return other;
    }

    private List<Path> parts() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .toList();
        }
    }

    /** Opens a workshop and never comes to an end. */
    static final class Stuck {
        static final String READY = "the workshop is open";

        private Stuck() {}

        public static void main(String[] arguments) throws Exception {
            Workshop workshop = Workshop.in(Path.of(arguments[0]));
            Files.writeString(workshop.file("photo"), "a child's photo");
            System.out.println(READY);
            new CountDownLatch(1).await();
        }
    }
}
