package nl.rookstopregister.documents.usecase;

import java.util.Optional;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Files;
import nl.rookstopregister.documents.preview.PagePictures;
import nl.rookstopregister.shared.UseCase;

/** Shows a page of a kept file as a picture: drawn once, kept for the next look. */
@UseCase
public class ShowPage {

    private final Files files;
    private final PagePictures pictures;

    ShowPage(Files files, PagePictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    /** Empty when there is no such page, or it cannot be drawn within the limits. */
    public Optional<byte[]> show(KeptDocument document, int page) {
        if (page < 1 || page > document.pages()) {
            return Optional.empty();
        }
        return files.picture(document.id(), page).or(() -> draw(document, page));
    }

    private Optional<byte[]> draw(KeptDocument document, int page) {
        Optional<byte[]> drawn = files.content(document.id())
                .flatMap(content -> pictures.draw(content, FileType.ofContentType(document.contentType()), page));
        drawn.ifPresent(png -> files.addPicture(document.id(), page, png));
        return drawn;
    }
}
