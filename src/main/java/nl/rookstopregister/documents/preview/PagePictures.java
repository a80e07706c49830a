package nl.rookstopregister.documents.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.rookstopregister.documents.inspection.JpegSegments;
import nl.rookstopregister.documents.inspection.Pictures;
import nl.rookstopregister.documents.inspection.Workbench;
import nl.rookstopregister.documents.model.FileType;
import org.springframework.stereotype.Component;

/**
 * Draws one page of a kept file as a PNG that is new from its first byte to its last: nothing of the upload reaches the
 * browser of the person who looks.
 */
@Component
public class PagePictures {

    private final Workbench workbench;

    public PagePictures(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Empty when the page cannot be drawn within the limits.
     *
     * @param page counted from 1
     */
    public Optional<byte[]> draw(byte[] content, FileType type, int page) {
        return workbench.within(() -> png(
                switch (type) {
                    case PDF -> PdfPage.draw(content, page);
                    case JPEG ->
                        Paper.fit(
                                Pictures.read(content, type, Paper.HEIGHT),
                                JpegSegments.of(content).orientation());
                    case PNG -> Paper.fit(Pictures.read(content, type, Paper.HEIGHT), 1);
                }));
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
