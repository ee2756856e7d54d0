package org.learningjournal.export.pdf.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
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
enum Codec {
    JPEG {
        @Override
        ImageReader reader() throws IOException {
            return registered(ImageReaderSpi.class, JPEG_READER).createReaderInstance();
        }
    },
    /** The JDK's reader shows wrong colours. */
    CMYK_JPEG {
        @Override
        ImageReader reader() throws IOException {
            try {
                return TwelveMonkeys.cmykReader();
            } catch (LinkageError e) {
                throw new MissingPictureException(Gap.NO_DECODER);
            }
        }
    },
    PNG {
        @Override
        ImageReader reader() throws IOException {
            return registered(ImageReaderSpi.class, "com.sun.imageio.plugins.png.PNGImageReaderSpi")
                    .createReaderInstance();
        }
    },
    GIF {
        @Override
        ImageReader reader() throws IOException {
            return registered(ImageReaderSpi.class, "com.sun.imageio.plugins.gif.GIFImageReaderSpi")
                    .createReaderInstance();
        }
    },
    WEBP {
        @Override
        ImageReader reader() throws IOException {
            try {
                return TwelveMonkeys.webpReader();
            } catch (LinkageError e) {
                throw new MissingPictureException(Gap.NO_DECODER);
            }
        }
    };

    private static final String JPEG_READER = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi";
    private static final String JPEG_WRITER = "com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi";

    /** The only place that names the optional libraries, so that nothing else needs them to be there. */
    private static final class TwelveMonkeys {

        /** The reader finds the JDK's, which it builds on, in a registry; this one is nobody else's. */
        static ImageReader cmykReader() throws IOException {
            ServiceRegistry own =
                    new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
            own.registerServiceProvider(registered(ImageReaderSpi.class, JPEG_READER));
            ImageReaderSpi provider = new JPEGImageReaderSpi();
            own.registerServiceProvider(provider);
            return provider.createReaderInstance();
        }

        static ImageReader webpReader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    }

    abstract ImageReader reader() throws IOException;

    static ImageWriter jpegWriter() throws IOException {
        return registered(ImageWriterSpi.class, JPEG_WRITER).createWriterInstance();
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
