package org.learningjournal.internal.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.learningjournal.journal.MediaType.GIF;
import static org.learningjournal.journal.MediaType.HEIC;
import static org.learningjournal.journal.MediaType.JPEG;
import static org.learningjournal.journal.MediaType.MP3;
import static org.learningjournal.journal.MediaType.MP4;
import static org.learningjournal.journal.MediaType.PDF;
import static org.learningjournal.journal.MediaType.PNG;
import static org.learningjournal.journal.MediaType.WEBP;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningjournal.journal.MediaType;

class SignatureTest {
    static Stream<Arguments> known() {
        return Stream.of(
                arguments("\u00FF\u00D8\u00FF\u00E1", JPEG),
                arguments("\u0089PNG\r\n\u001A\n\0\0\0\r", PNG),
                arguments("GIF87a", GIF),
                arguments("GIF89a\u0001", GIF),
                arguments("RIFF\1\2\3\4WEBPVP8 ", WEBP),
                arguments("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", HEIC),
                arguments("\0\0\0\u0018ftypheix\0\0\0\0mif1heix", HEIC),
                arguments("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic", HEIC),
                arguments("\0\0\0\u0014ftypmsf1\0\0\0\0hevc", HEIC),
                arguments("\0\0\0\u0018ftypisom\0\0\0\0isomavc1", MP4),
                arguments("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom", MP4),
                arguments("\0\0\0\u0018ftyp3gp5\0\0\0\0isom3gp5", MP4),
                arguments("ID3\4\0\0", MP3),
                arguments("\u00FF\u00FB\u0090d", MP3),
                arguments("\u00FF\u00F3@\u00C4", MP3),
                arguments("%PDF-1.7", PDF));
    }

    @ParameterizedTest
    @MethodSource("known")
    void tells_a_type_by_its_first_bytes(String first, MediaType type) {
        assertThat(Signature.sniff(first.getBytes(ISO_8859_1))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u00FF",
                "\u00FF\u00D8",
                "\u0089PNG",
                "RIFF\1\2\3\4WAVE",
                "\0\0\0\u0018ftypavif\0\0\0\0mif1miaf",
                "\0\0\0\u0018ftypmif1\0\0\0\0avifmif1",
                "\0\0\0\u0014ftypqt  \0\0\0\0qt  ",
                "\0\0\0\u0018ftypM4A \0\0\0\0isommp42",
                "\0\0\0\u0018ftyp",
                "\u00FF\u00F1P\u0080",
                "\u00FF\u00FB\u00FF\u00FF",
                "<svg xmlns=",
                "<html>",
                "MZ\u0090",
                " %PDF-1.7"
            })
    void anything_else_is_none(String first) {
        assertThat(Signature.sniff(first.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void any_bytes_are_answered() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] first = new byte[random.nextInt(100)];
            random.nextBytes(first);
            if (first.length > 12 && random.nextBoolean()) {
                System.arraycopy("ftyp".getBytes(ISO_8859_1), 0, first, 4, 4);
            }
            assertThat(Signature.sniff(first)).isNotNull();
        }
    }
}
