package org.learningjournal.export.pdf.tagged;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What the document says about itself, once in the old way and once as XMP; both say the same.
 *
 * @param archival whether it claims PDF/A, which an encrypted file must not
 */
record Metadata(String title, Locale language, Optional<Instant> created, boolean archival) {

    private static final String PRODUCER = "Learning Journal";

    PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        created.ifPresent(instant -> {
            Calendar calendar = GregorianCalendar.from(
                    instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
            information.setCreationDate(calendar);
            information.setModificationDate(calendar);
        });
        return information;
    }

    byte[] xmp() {
        String dates = created.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS))
                .map(instant -> DATES.replace("$when", instant.toString()))
                .orElse("");
        return XMP.replace("$dates", dates)
                .replace("$archival", archival ? ARCHIVAL : "")
                .replace("$language", escaped(language.toLanguageTag()))
                .replace("$producer", PRODUCER)
                .replace("$title", escaped(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String DATES = """
            <xmp:CreateDate>$when</xmp:CreateDate>
            <xmp:ModifyDate>$when</xmp:ModifyDate>
            """;

    private static final String ARCHIVAL = """
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            """;

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>$language</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>$producer</pdf:Producer>
            $dates$archival<pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
