package org.learningjournal.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.learningjournal.base.SettingId;

/** Who begins and ends transactions. */
interface Ownership {
    /** Takes a connection with a transaction open on it. */
    Hold take(SettingId setting, Access access) throws SQLException;

    /** How often a unit may run, if the database breaks it off for reasons that pass. */
    int attempts();

    /** A connection for the length of one unit. */
    interface Hold {
        Connection connection();

        /** The unit has succeeded. */
        void keep() throws SQLException;

        /** The unit has failed: none of it shall have happened. */
        void undo() throws SQLException;

        /** Gives the connection back as it was. */
        void release();
    }
}
