package nl.rookstopregister.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Visits the public pages as a stranger would, following links, so that the start-up cache knows what they need. */
record Rehearsal(URI start, int pages) {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int OK = 200;

    /** Answers how many pages there were to see. */
    int visit() throws IOException {
        Deque<URI> ahead = new ArrayDeque<>(List.of(start));
        Set<URI> seen = new HashSet<>(ahead);
        int visited = 0;
        while (!ahead.isEmpty() && visited < pages) {
            LINK.matcher(read(ahead.pop()))
                    .results()
                    .map(link -> start.resolve(link.group(1).replace("&amp;", "&")))
                    .filter(seen::add)
                    .forEach(ahead::add);
            visited++;
        }
        return visited;
    }

    private static String read(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        if (connection.getResponseCode() != OK) {
            return "";
        }
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
