/** An ordinary host, small enough to be read at one sitting. */
module org.learningjournal.quickstart {
    requires org.learningjournal.core;
    requires org.learningjournal.export.pdf;
    requires org.learningjournal.storage.jdbc;
    requires com.h2database;
    requires java.desktop;
    requires java.sql;
}
