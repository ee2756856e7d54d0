package org.learningjournal.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ConformanceTest {

    private static Printing everything;

    @BeforeAll
    static void print() {
        VeraGreenfieldFoundryProvider.initialise();
        everything = Printing.of(SampleBooks.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void a_book_with_something_of_everything_conforms(String flavour) throws Exception {
        assertThat(violations(everything, flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void a_book_with_nothing_in_it_conforms(String flavour) throws Exception {
        assertThat(violations(Printing.of(SampleBooks.of()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void the_check_itself_notices_a_document_without_tags(String flavour) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }

        assertThat(violations(new Printing(out.toByteArray(), everything.result()), flavour))
                .isNotEmpty();
    }

    private static List<String> violations(Printing printing, String flavourId) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(printing.bytes()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage() + " "
                            + each.getLocation().getContext())
                    .limit(20)
                    .toList();
        }
    }
}
