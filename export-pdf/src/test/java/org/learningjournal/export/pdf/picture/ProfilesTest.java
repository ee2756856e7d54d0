package org.learningjournal.export.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    private static final byte[] RED_JPEG = SamplePictures.jpeg(plain(BufferedImage.TYPE_INT_RGB, Color.RED));
    private static final byte[] RED_PNG = SamplePictures.png(plain(BufferedImage.TYPE_INT_RGB, Color.RED));

    @ParameterizedTest
    @ValueSource(ints = {60_000, 100})
    void a_jpeg_is_shown_in_the_colours_that_its_profile_means(int part) {
        byte[] jpeg = Profiles.inJpeg(RED_JPEG, Profiles.swapped(), part);

        Prints.assertIs(Prints.colour(Prints.print("image/jpeg", jpeg), 0.5, 0.5), 0, 255, 0);
    }

    @Test
    void a_png_is_shown_in_the_colours_that_its_profile_means() {
        byte[] png = SamplePictures.withChunk(RED_PNG, false, SamplePictures.profileChunk(Profiles.swapped()));

        Prints.assertIs(Prints.colour(Prints.print("image/png", png), 0.5, 0.5), 0, 255, 0);
    }

    @Test
    void a_webp_is_shown_in_the_colours_that_its_profile_means() {
        byte[] plain = FormatsTest.webp("lossy");
        byte[] profile = Profiles.swapped();
        ByteBuffer out = ByteBuffer.allocate(plain.length + 18 + 8 + profile.length + (profile.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(plain, 0, 12).putInt(4, out.capacity() - 8);
        out.put("VP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10);
        out.put(new byte[] {32, 0, 0, 0, 79, 0, 0, 39, 0, 0});
        out.put("ICCP".getBytes(StandardCharsets.US_ASCII))
                .putInt(profile.length)
                .put(profile);
        out.position(out.position() + (profile.length & 1));
        out.put(plain, 12, plain.length - 12);

        Color corner = Prints.colour(Prints.print("image/webp", out.array()), 0.1, 0.1);

        assertThat(corner.getGreen()).as("%s", corner).isGreaterThan(200);
        assertThat(corner.getRed()).as("%s", corner).isLessThan(90);
    }

    @Test
    void grey_is_as_bright_as_its_profile_means() {
        byte[] grey = grey(100);

        Developed.Print jpeg = Prints.print("image/jpeg", Profiles.inJpeg(grey, Profiles.linearGrey(), 60_000));

        Prints.assertIs(Prints.colour(jpeg, 0.5, 0.5), 168, 168, 168);
        Prints.assertIs(Prints.colour(Prints.print("image/jpeg", grey), 0.5, 0.5), 100, 100, 100);
    }

    @Test
    void a_photo_with_a_profile_that_is_as_good_as_ours_is_passed_on_without_it() {
        byte[] jpeg = Profiles.inJpeg(RED_JPEG, Profiles.usual(), 60_000);

        Developed.Print print = Prints.print("image/jpeg", jpeg);

        assertThat(print.jpeg())
                .isEqualTo(Prints.print("image/jpeg", RED_JPEG).jpeg())
                .endsWith(Arrays.copyOfRange(RED_JPEG, SamplePictures.pixelsOf(RED_JPEG), RED_JPEG.length));
        assertThat(print.profile()).isEmpty();
    }

    @Test
    void an_original_keeps_its_numbers_and_its_profile() {
        byte[] jpeg = Profiles.inJpeg(RED_JPEG, Profiles.swapped(), 60_000);

        Developed.Print print = Prints.original("image/jpeg", jpeg);

        assertThat(print.jpeg())
                .endsWith(Arrays.copyOfRange(RED_JPEG, SamplePictures.pixelsOf(RED_JPEG), RED_JPEG.length));
        assertThat(print.profile()).hasValueSatisfying(kept -> assertThat(kept).isEqualTo(Profiles.swapped()));
    }

    @Test
    void a_profile_that_cannot_be_read_or_is_of_other_colours_is_ignored() {
        byte[] damaged = Arrays.copyOf(Profiles.swapped(), 200);
        for (byte[] profile : new byte[][] {{1, 2, 3}, damaged, new byte[4000], Profiles.linearGrey()}) {
            Developed.Print jpeg = Prints.print("image/jpeg", Profiles.inJpeg(RED_JPEG, profile, 60_000));
            Developed.Print png = Prints.print(
                    "image/png", SamplePictures.withChunk(RED_PNG, false, SamplePictures.profileChunk(profile)));

            Prints.assertIs(Prints.colour(jpeg, 0.5, 0.5), 254, 0, 0);
            Prints.assertIs(Prints.colour(png, 0.5, 0.5), 254, 0, 0);
        }
    }

    @Test
    void a_profile_with_a_part_missing_is_ignored() {
        byte[] jpeg = Profiles.inJpeg(RED_JPEG, Profiles.swapped(), 100);
        byte[] cut = new byte[jpeg.length - 118];
        System.arraycopy(jpeg, 0, cut, 0, 2);
        System.arraycopy(jpeg, 120, cut, 2, cut.length - 2);

        Prints.assertIs(Prints.colour(Prints.print("image/jpeg", cut), 0.5, 0.5), 254, 0, 0);
    }

    private static BufferedImage plain(int type, Color colour) {
        return SamplePictures.halves(type, 60, 60, colour, colour);
    }

    private static byte[] grey(int level) {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY);
        int[] levels = new int[3600];
        Arrays.fill(levels, level);
        image.getRaster().setSamples(0, 0, 60, 60, 0, levels);
        return SamplePictures.jpeg(image);
    }
}
