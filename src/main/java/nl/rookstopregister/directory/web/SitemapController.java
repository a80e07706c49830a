package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.directory.snapshot.Snapshot;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which pages search engines may keep: the front door and everybody who may guide people today. One file holds at most
 * 50,000 addresses (sitemaps.org); a larger register has a list of such files.
 */
@RestController
class SitemapController {

    private static final String XML = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final List<String> FRONT =
            List.of("/", "/coaches", "/controleren", "/normen", "/over", "/privacy", "/toegankelijkheid", "/api");

    /** A file of the standard's size at most. */
    static final int IN_A_FILE = 50_000;

    private final Snapshot snapshot;
    private final PublicSite site;
    private final Clock clock;

    SitemapController(Snapshot snapshot, PublicSite site, Clock clock) {
        this.snapshot = snapshot;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    String sitemap() {
        List<String> all = addresses();
        return all.size() <= IN_A_FILE
                ? file("urlset", "url", all)
                : file(
                        "sitemapindex",
                        "sitemap",
                        IntStream.rangeClosed(1, parts(all.size()))
                                .mapToObj(part -> "/sitemap/" + part + ".xml")
                                .toList());
    }

    @GetMapping(path = "/sitemap/{part:[0-9]{1,4}}.xml", produces = XML)
    String part(@PathVariable int part) {
        List<String> all = addresses();
        if (part < 1 || part > parts(all.size())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file("urlset", "url", all.subList((part - 1) * IN_A_FILE, Math.min(part * IN_A_FILE, all.size())));
    }

    private static int parts(int addresses) {
        return (addresses + IN_A_FILE - 1) / IN_A_FILE;
    }

    /** In the order of numbers, so that a file changes little from day to day. */
    private List<String> addresses() {
        LocalDate today = LocalDate.now(clock);
        List<Hit> everybody = snapshot.directory()
                .search(CoachSearch.everybody().on(new Slice(1, 0)), today)
                .everybody();
        return Stream.concat(
                        FRONT.stream(),
                        everybody.stream()
                                .map(hit -> hit.coach().number().value())
                                .sorted()
                                .map(number -> "/coaches/" + number))
                .toList();
    }

    private String file(String root, String element, List<String> addresses) {
        StringBuilder xml = new StringBuilder(HEAD.formatted(root));
        for (String address : addresses) {
            xml.append('<')
                    .append(element)
                    .append("><loc>")
                    .append(site.at(address))
                    .append("</loc></");
            xml.append(element).append(">\n");
        }
        return xml.append("</").append(root).append(">\n").toString();
    }
}
