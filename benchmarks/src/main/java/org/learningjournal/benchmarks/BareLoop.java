package org.learningjournal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What anybody would write by hand: chunks in, chunks out, on one connection, and the same hash both ways. */
final class BareLoop implements MediaRun.Way {
    static final List<String> TABLE = List.of(
            "create table bare_chunk"
                    + " (medium_id uuid not null, seq int not null, data bytea not null, primary key (medium_id, seq))",
            "alter table bare_chunk alter column data set storage external");

    private static final int CHUNK = 256 * 1024;
    /** As many chunks for each commit as the front door has. */
    private static final int GROUP = 32;

    private final Connection connection;
    private UUID medium = new UUID(0, 0);
    private byte[] hash = new byte[0];

    BareLoop(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void in(InputStream video) throws IOException, SQLException {
        medium = UUID.randomUUID();
        MessageDigest digest = sha256();
        try (PreparedStatement insert = connection.prepareStatement("insert into bare_chunk values (?, ?, ?)")) {
            byte[] chunk = video.readNBytes(CHUNK);
            for (int seq = 0; chunk.length > 0; seq++) {
                digest.update(chunk);
                insert.setObject(1, medium);
                insert.setInt(2, seq);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                if (seq % GROUP == GROUP - 1) {
                    connection.commit();
                }
                chunk = video.readNBytes(CHUNK);
            }
        }
        connection.commit();
        hash = digest.digest();
    }

    @Override
    public void out(OutputStream target) throws IOException, SQLException {
        MessageDigest digest = sha256();
        try (PreparedStatement select =
                connection.prepareStatement("select data from bare_chunk where medium_id = ? and seq = ?")) {
            boolean more = true;
            for (int seq = 0; more; seq++) {
                select.setObject(1, medium);
                select.setInt(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    more = row.next();
                    if (more) {
                        byte[] chunk = row.getBytes(1);
                        digest.update(chunk);
                        target.write(chunk);
                    }
                }
            }
        }
        connection.commit();
        if (!Arrays.equals(hash, digest.digest())) {
            throw new IllegalStateException("another hash came out");
        }
    }
}
