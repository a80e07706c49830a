package nl.rookstopregister.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The two passwords of the embedded PostgreSQL: of its operator, and of the role that owns the register's tables. */
record Secrets(String operator, String register) {

    private static final int BYTES = 24;

    static Secrets random() {
        SecureRandom random = new SecureRandom();
        return new Secrets(word(random), word(random));
    }

    static Secrets read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IOException(file + " does not hold the two passwords of the database");
        }
        return new Secrets(lines.get(0), lines.get(1));
    }

    void write(Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".writing");
        writePrivately(half, operator + "\n" + register + "\n");
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file that only its owner may read, from its first byte on. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
