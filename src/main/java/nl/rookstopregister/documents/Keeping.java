package nl.rookstopregister.documents;

/** What became of a file that somebody handed in. */
public sealed interface Keeping {

    record Kept(KeptDocument document) implements Keeping {}

    /** Refused, and nothing kept. */
    record Refused(Reason reason) implements Keeping {}

    /** Why a file is not kept; message keys are {@code documents.refused.<reason in lower case>}. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        NOT_A_PDF_JPEG_OR_PNG,
        DAMAGED,
        ENCRYPTED,
        ACTIVE_CONTENT,
        /** Something stands behind the end of the file: a moving picture, or an archive that hides there. */
        MORE_THAN_ONE_FILE
    }
}
