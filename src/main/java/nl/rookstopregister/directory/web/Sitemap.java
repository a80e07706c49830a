package nl.rookstopregister.directory.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which pages search engines may keep, as sitemaps.org writes it. One file holds at most 50,000 addresses; more of them are a
 * list of such files.
 *
 * @param paths on this site, in an order that changes little from day to day
 * @param site makes a path an address
 */
record Sitemap(List<String> paths, UnaryOperator<String> site) {

    static final int IN_A_FILE = 50_000;

    private static final String FILE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1$s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n%2$s</%1$s>\n";

    String whole() {
        if (paths.size() <= IN_A_FILE) {
            return addresses(paths);
        }
        List<String> parts = IntStream.rangeClosed(1, parts())
                .mapToObj(part -> "/sitemap/" + part + ".xml")
                .toList();
        return file("sitemapindex", "sitemap", parts);
    }

    /** @param number from 1; empty where there is no such part */
    Optional<String> part(int number) {
        return number < 1 || number > parts()
                ? Optional.empty()
                : Optional.of(
                        addresses(paths.subList((number - 1) * IN_A_FILE, Math.min(number * IN_A_FILE, paths.size()))));
    }

    private int parts() {
        return Math.ceilDiv(paths.size(), IN_A_FILE);
    }

    private String addresses(List<String> these) {
        return file("urlset", "url", these);
    }

    private String file(String root, String element, List<String> these) {
        String lines = these.stream()
                .map(path -> "<%1$s><loc>%2$s</loc></%1$s>\n".formatted(element, site.apply(path)))
                .collect(Collectors.joining());
        return FILE.formatted(root, lines);
    }
}
