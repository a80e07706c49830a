package nl.rookstopregister.documents.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.rookstopregister.documents.model.FileType;

/** Decodes JPEG and PNG row by row into a small picture, so that memory does not follow the size in the file's header. */
public final class Pictures {

    /** More than any camera or scanner makes today; a decompression bomb claims far more. */
    static final long MOST_PIXELS = 120_000_000;

    private static final int LONGEST_SIDE = 30_000;

    private Pictures() {}

    /** @throws IOException when the file cannot be read to its end, or is larger than any real picture */
    public static BufferedImage read(byte[] content, FileType type, int side) throws IOException {
        ImageReader reader = reader(type);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            // Metadata is not read: compressed text in it can be a bomb of its own.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new IOException("A picture of " + width + " by " + height);
            }
            int step = Math.max(1, Math.max(width, height) / side);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } catch (RuntimeException broken) {
            // The readers of the JDK answer some broken files with unchecked exceptions.
            throw new IOException(broken);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        if (!readers.hasNext()) {
            throw new IOException("No reader for " + type);
        }
        return readers.next();
    }
}
