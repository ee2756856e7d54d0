package org.learningjournal.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.learningjournal.Journals;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.MediaType;
import org.learningjournal.journal.Side;
import org.learningjournal.rules.SettingRules;
import org.learningjournal.storage.Storage;
import org.learningjournal.storage.files.FileMediaStore;
import org.learningjournal.storage.jdbc.Dialect;
import org.learningjournal.storage.jdbc.JdbcSchema;
import org.learningjournal.storage.jdbc.JdbcStorage;
import org.learningjournal.visibility.EntryView;
import org.learningjournal.writing.NewAttachment;

/** Takes a video in and out through the front door, in a virtual machine of its own; prints what went in and what came out. */
final class VideoRun {
    private VideoRun() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        long length = Long.parseLong(arguments[2]);
        DataSource database = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("journals") + ";WRITE_DELAY=0;CACHE_SIZE=4096", "", "");
        JdbcSchema.install(database, Dialect.H2);
        Storage rows = JdbcStorage.owning(database, Dialect.H2);
        Nursery nursery = new Nursery(
                arguments[0].equals("files")
                        ? rows.withMediaBytes(FileMediaStore.in(Files.createDirectory(folder.resolve("media"))))
                        : rows);
        Journals journals = Journals.builder()
                .storage(nursery.storage)
                .rules(SettingRules.defaults().withMostBytes(1L << 31))
                .build();
        long begin = System.nanoTime();
        DigestInputStream in = new DigestInputStream(new Video(length), sha256());
        MediumId video = journals.writing()
                .upload(nursery.staff(nursery.kim), MediaType.MP4, in)
                .orElseThrow();
        long between = System.nanoTime();
        DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
        handOut(nursery, journals, video, out);
        long end = System.nanoTime();
        long most = Runtime.getRuntime().maxMemory();
        System.out.printf(
                Locale.ROOT,
                "in %s%nout %s%nin %.1f s, out %.1f s, at most %d of %d MB of heap in use%n",
                hex(in.getMessageDigest()),
                hex(out.getMessageDigest()),
                (between - begin) / 1e9,
                (end - between) / 1e9,
                Math.min(peak(), most) >> 20,
                most >> 20);
    }

    private static void handOut(Nursery nursery, Journals journals, MediumId video, OutputStream out)
            throws IOException {
        EntryView entry = journals.writing()
                .draft(
                        nursery.staff(nursery.kim),
                        nursery.observation("A long play", nursery.ada)
                                .withMedia(List.of(NewAttachment.of(video, "the play"))))
                .orElseThrow();
        if (!journals.reading()
                .open(nursery.staff(nursery.kim), entry.id(), Side.WORKING, video, out)
                .permits()) {
            throw new IOException("the video is not handed out");
        }
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The pools of the heap may have been fullest at different times, so it was never more than this. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
