package firsthour;

import java.sql.*;
import javax.sql.*;
import org.learningjournal.base.*;
import org.learningjournal.storage.jdbc.*;
import org.springframework.jdbc.datasource.*;

/** Lends the connection of the host's own Spring transaction: JdbcStorage.joining(new SpringConnections(...), ...). */
public record SpringConnections(DataSource dataSource) implements ConnectionSource {
    @Override
    public Connection borrow(SettingId setting) {
        return DataSourceUtils.getConnection(dataSource);
    }

    @Override
    public void giveBack(Connection connection) {
        DataSourceUtils.releaseConnection(connection, dataSource);
    }
}
