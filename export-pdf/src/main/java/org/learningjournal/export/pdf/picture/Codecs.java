package org.learningjournal.export.pdf.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The decoders and the encoder, each picked by its class: what a host has registered, and in which order, changes nothing
 * in a book.
 */
final class Codecs {

    private static final String JPEG_READER = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final String PNG_READER = "com.sun.imageio.plugins.png.PNGImageReaderSpi";
    private static final String JPEG_WRITER = "com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi";
    private static final int CMYK_COMPONENTS = 4;

    private Codecs() {}

    /** The only place that names the optional library, so that nothing else needs it to be there. */
    private static final class TwelveMonkeys {

        /** The reader finds the JDK's, which it builds on, in a registry; this one is nobody else's. */
        static ImageReader reader() throws IOException {
            ServiceRegistry own =
                    new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
            own.registerServiceProvider(registered(ImageReaderSpi.class, JPEG_READER));
            ImageReaderSpi provider = new JPEGImageReaderSpi();
            own.registerServiceProvider(provider);
            return provider.createReaderInstance();
        }
    }

    static ImageReader readerFor(PictureHeader header) throws IOException {
        if (header.kind() == PictureHeader.Kind.PNG) {
            return registered(ImageReaderSpi.class, PNG_READER).createReaderInstance();
        }
        return header.components() == CMYK_COMPONENTS
                ? cmykReader()
                : registered(ImageReaderSpi.class, JPEG_READER).createReaderInstance();
    }

    static ImageWriter jpegWriter() throws IOException {
        return registered(ImageWriterSpi.class, JPEG_WRITER).createWriterInstance();
    }

    private static ImageReader cmykReader() throws IOException {
        try {
            return TwelveMonkeys.reader();
        } catch (LinkageError e) {
            throw new MissingPictureException(Gap.NO_DECODER);
        }
    }

    private static <T> T registered(Class<T> kind, String className) throws IOException {
        Iterator<T> providers = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        while (providers.hasNext()) {
            T provider = providers.next();
            if (provider.getClass().getName().equals(className)) {
                return provider;
            }
        }
        throw new MissingPictureException(Gap.NO_DECODER);
    }
}
