package nl.rookstopregister.documents.model;

import java.util.Arrays;
import java.util.Optional;

/** A kind of file that the register takes, told by its first bytes and never by its name. Source: product parameter. */
public enum FileType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String contentType;
    private final String extension;
    private final byte[] opening;

    FileType(String contentType, String extension, int... opening) {
        this.contentType = contentType;
        this.extension = extension;
        this.opening = new byte[opening.length];
        for (int i = 0; i < opening.length; i++) {
            this.opening[i] = (byte) opening[i];
        }
    }

    /** Readers of PDF look further than the first byte; two files in one are made with that, so we do not. */
    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> Arrays.equals(
                        type.opening,
                        0,
                        type.opening.length,
                        content,
                        0,
                        Math.min(type.opening.length, content.length)))
                .findFirst();
    }

    public static FileType ofContentType(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown content type " + contentType));
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }
}
