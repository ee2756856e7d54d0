package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.export.pdf.proof.Conformance;

class ConformanceTest {

    private static Printing everything;

    @BeforeAll
    static void print() {
        everything = Printing.of(SampleBooks.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void a_book_with_something_of_everything_conforms(String flavour) throws Exception {
        assertThat(Conformance.violations(everything.bytes(), flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void a_book_with_nothing_in_it_conforms(String flavour) throws Exception {
        assertThat(Conformance.violations(Printing.of(SampleBooks.of()).bytes(), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void the_check_itself_notices_a_document_without_tags(String flavour) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }

        assertThat(Conformance.violations(out.toByteArray(), flavour)).isNotEmpty();
    }
}
