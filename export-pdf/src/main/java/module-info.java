/** Draws a journal as a tagged PDF. */
module org.learningjournal.export.pdf {
    requires transitive org.learningjournal.core;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires static com.twelvemonkeys.imageio.jpeg;
    requires jdk.unsupported;
    requires com.drew.metadata;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports org.learningjournal.export.pdf;
}
