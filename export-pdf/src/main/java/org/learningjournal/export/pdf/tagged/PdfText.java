package org.learningjournal.export.pdf.tagged;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;

/** How texts and numbers are written. */
final class PdfText {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xFE, (byte) 0xFF};

    private PdfText() {}

    static COSString string(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] bytes = new byte[body.length + 2];
        System.arraycopy(BYTE_ORDER_MARK, 0, bytes, 0, 2);
        System.arraycopy(body, 0, bytes, 2, body.length);
        return new COSString(bytes);
    }

    /** Returns a text as a hexadecimal string for a content stream. */
    static String hex(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        array.setDirect(true);
        for (float number : numbers) {
            array.add(new COSFloat(Math.round(number * 100) / 100f));
        }
        return array;
    }

    /** Returns a number with at most three decimals, the same in every locale. */
    static String number(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String digits = String.valueOf(Math.abs(thousandths) % 1000 + 1000).substring(1);
        int end = 3;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / 1000 + "." + digits.substring(0, end);
    }
}
