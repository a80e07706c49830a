package nl.rookstopregister.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Unpacks an XLSX file once without keeping any of it: one that unpacks to far too much goes no further. */
final class Unpacked {

    private static final int BUFFER = 1 << 16;
    private static final String OWN_ENTITIES = "<!DOCTYPE";

    private Unpacked() {}

    static void check(Content content, long limit) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(content.open())) {
            while (zip.getNextEntry() != null) {
                boolean beginning = true;
                for (int read = zip.readNBytes(buffer, 0, BUFFER); read > 0; read = zip.readNBytes(buffer, 0, BUFFER)) {
                    unpacked += read;
                    if (unpacked > limit || beginning && declaresEntities(buffer, read)) {
                        throw new IOException("Not a spreadsheet as spreadsheets are");
                    }
                    beginning = false;
                }
            }
        }
    }

    /** No spreadsheet program writes them; they are how a small XML file grows without end. */
    private static boolean declaresEntities(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(OWN_ENTITIES);
    }
}
