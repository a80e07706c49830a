package nl.rookstopregister.documents.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Looks at every object of a PDF, also at those that no page leads to. */
final class PdfObjects {

    /** What a look at one dictionary tells. */
    enum Content {
        HARMLESS,
        ACTIVE,
        OVERSIZED
    }

    private static final int MOST_OBJECTS = 250_000;
    private static final int MOST_PARTS = 3_000_000;

    /** Keys that only scripts, embedded files and things that play or submit have. */
    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "EmbeddedFile", "EmbeddedFiles", "EF", "RichMedia", "RichMediaContent", "XFA");

    private static final Set<String> ACTIVE_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "Sound",
            "Movie",
            "RichMediaExecute",
            "GoTo3DView");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private int parts;

    private PdfObjects() {}

    static Content look(COSDocument document) throws IOException {
        return new PdfObjects().lookAt(document);
    }

    private Content lookAt(COSDocument document) throws IOException {
        Set<COSObjectKey> keys = Set.copyOf(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            return Content.OVERSIZED;
        }
        waiting.add(document.getTrailer());
        Content found = lookAtWaiting();
        for (COSObjectKey key : keys) {
            if (found != Content.HARMLESS) {
                return found;
            }
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object.getObject();
            if (base != null) {
                waiting.add(base);
                found = lookAtWaiting();
            }
        }
        return found;
    }

    /** Without recursion: a file can nest deeper than any stack. */
    private Content lookAtWaiting() throws IOException {
        for (COSBase base = waiting.poll(); base != null; base = waiting.poll()) {
            if (++parts > MOST_PARTS) {
                return Content.OVERSIZED;
            }
            if (base instanceof COSArray array) {
                array.forEach(this::waitFor);
            }
            if (base instanceof COSDictionary dictionary) {
                Content found = lookAt(dictionary);
                if (found != Content.HARMLESS) {
                    return found;
                }
                dictionary.getValues().forEach(this::waitFor);
            }
        }
        return Content.HARMLESS;
    }

    private void waitFor(COSBase part) {
        // What stands in an object of its own is looked at when its turn comes.
        if (part instanceof COSArray || part instanceof COSDictionary) {
            waiting.add(part);
        }
    }

    private static Content lookAt(COSDictionary dictionary) throws IOException {
        if (isActive(dictionary)) {
            return Content.ACTIVE;
        }
        if (PdfStreams.isOversizedPicture(dictionary)) {
            return Content.OVERSIZED;
        }
        return dictionary instanceof COSStream stream && !PdfStreams.staysWithin(stream)
                ? Content.OVERSIZED
                : Content.HARMLESS;
    }

    private static boolean isActive(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        return dictionary.keySet().stream().anyMatch(key -> ACTIVE_KEYS.contains(key.getName()))
                || (action != null && ACTIVE_ACTIONS.contains(action));
    }
}
