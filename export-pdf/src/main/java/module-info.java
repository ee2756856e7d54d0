/** Learning journals as tagged PDF books. */
module org.learningjournal.export.pdf {
    requires static transitive org.jspecify;
    requires transitive org.learningjournal.core;
    requires com.google.common;
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.fontbox;
    requires org.apache.commons.logging;
    requires jdk.unsupported;
    requires com.drew.metadata;
    requires com.helger.font.kurinto.sans;
    requires static com.helger.font.noto_sans_sc;
    requires static com.twelvemonkeys.imageio.jpeg;
    requires static com.twelvemonkeys.imageio.webp;

    exports org.learningjournal.export.pdf;
    exports org.learningjournal.export.pdf.block;
    exports org.learningjournal.export.pdf.label;
}
