package nl.rookstopregister.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL's programs, which refuse to run as root. Root gives up its powers first: in a user namespace of its own,
 * or, where the kernel forbids those, as the user nobody, who must then own the data.
 */
record Runner(List<String> prefix, boolean asNobody) {

    private static final String NOBODY = "65534";
    private static final int MINUTES = 2;

    static Runner forThisUser() {
        if (!System.getProperty("user.name").equals("root")) {
            return new Runner(List.of(), false);
        }
        Runner namespace = new Runner(List.of("unshare", "-U"), false);
        if (namespace.works()) {
            return namespace;
        }
        Runner nobody =
                new Runner(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
        if (nobody.works()) {
            return nobody;
        }
        throw new DatabaseRefused("PostgreSQL does not run as root here; start the register as an ordinary user.");
    }

    private boolean works() {
        try {
            return execute(List.of("true"), ProcessBuilder.Redirect.DISCARD) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs it, adds what it says to the log, and answers how it ended. */
    int run(Path log, List<String> command) throws IOException {
        return execute(command, ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Leaves a file or folder to the user as whom the programs run. */
    void own(Path path) throws IOException {
        if (!asNobody) {
            return;
        }
        UserPrincipal nobody =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY);
        for (Path each : Folders.deepestFirst(path)) {
            Files.setOwner(each, nobody);
        }
    }

    private int execute(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        Process process = new ProcessBuilder(
                        Stream.concat(prefix.stream(), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " did not answer within " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.getFirst(), e);
        }
    }
}
