package nl.rookstopregister.documents.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.documents.inspection.Workbench;
import nl.rookstopregister.documents.model.FileType;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagePicturesTest {

    private final PagePictures pictures = new PagePictures(new Workbench());

    @Test
    void a_page_that_is_not_there_gives_no_picture() {
        assertThat(pictures.draw(SampleFiles.certificate(), FileType.PDF, 3)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_opened_gives_no_picture() {
        assertThat(pictures.draw(SampleFiles.encrypted("geheim"), FileType.PDF, 1))
                .isEmpty();
    }

    @Test
    void a_page_of_any_size_becomes_a_picture_of_bearable_size() {
        byte[] wall = SampleFiles.pdf(1, document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400)));

        BufferedImage picture = decoded(pictures.draw(wall, FileType.PDF, 1));

        assertThat(picture.getWidth()).isLessThanOrEqualTo(1700);
        assertThat(picture.getHeight()).isLessThanOrEqualTo(1700);
    }

    @Test
    void a_page_of_a_certificate_can_be_read() {
        BufferedImage picture = decoded(pictures.draw(SampleFiles.certificate(), FileType.PDF, 2));

        assertThat(picture.getWidth()).isBetween(1100, 1320);
        assertThat(picture.getHeight()).isBetween(1500, 1700);
    }

    @Test
    void a_photo_is_shrunk() {
        BufferedImage picture = decoded(pictures.draw(SampleFiles.picture("jpg", 4000, 3000), FileType.JPEG, 1));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(900);
    }

    @Test
    void a_photo_stands_upright_as_the_phone_was_held() {
        byte[] lying = SampleFiles.turned(SampleFiles.picture("jpg", 400, 200), 6);

        BufferedImage picture = decoded(pictures.draw(lying, FileType.JPEG, 1));

        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(400);
        // What lay at the top left stands at the top right.
        assertThat(new Color(picture.getRGB(180, 20)).getGreen()).isLessThan(60);
        assertThat(new Color(picture.getRGB(20, 20)).getGreen()).isGreaterThan(200);
    }

    private static BufferedImage decoded(Optional<byte[]> png) {
        assertThat(png).isPresent();
        try {
            return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
