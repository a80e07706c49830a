package nl.rookstopregister.documents;

import java.time.Instant;

/**
 * A file as the register keeps it, without its bytes.
 *
 * @param contentType found from the content, never from the name: {@code application/pdf}, {@code image/jpeg} or
 *     {@code image/png}
 * @param size in bytes
 * @param sha256 of the bytes as they came in, in hexadecimal
 * @param pages as many as a preview can show
 */
public record KeptDocument(
        DocumentId id,
        Holder holder,
        String name,
        String contentType,
        long size,
        String sha256,
        int pages,
        Instant keptAt) {}
