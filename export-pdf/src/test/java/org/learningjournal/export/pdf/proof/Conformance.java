package org.learningjournal.export.pdf.proof;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a document. */
public final class Conformance {
    private static final int MOST = 20;

    private Conformance() {}

    /** Lists the rules that a document breaks; {@code flavour} is veraPDF's name, such as ua1 or 2a. */
    public static List<String> violations(byte[] document, String flavour) throws Exception {
        return violations(document, flavour, "");
    }

    /** Lists the rules that a document breaks that asks for a password. */
    public static List<String> violations(byte[] document, String flavour, String password) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour rules = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), rules, password);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::sentence)
                    .limit(MOST)
                    .toList();
        }
    }

    private static String sentence(TestAssertion broken) {
        return broken.getRuleId().getClause() + "-" + broken.getRuleId().getTestNumber() + " " + broken.getMessage()
                + " " + broken.getLocation().getContext();
    }
}
