package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Tells search engines of the front door and of everybody who may guide people today. */
@RestController
class SitemapController {

    private static final String XML = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8";
    private static final List<String> FRONT =
            List.of("/", "/coaches", "/controleren", "/normen", "/over", "/privacy", "/toegankelijkheid", "/api");

    private final Snapshot snapshot;
    private final PublicSite site;
    private final Clock clock;

    SitemapController(Snapshot snapshot, PublicSite site, Clock clock) {
        this.snapshot = snapshot;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    String whole() {
        return sitemap().whole();
    }

    @GetMapping(path = "/sitemap/{part:[0-9]{1,4}}.xml", produces = XML)
    String part(@PathVariable int part) {
        return sitemap().part(part).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** In the order of numbers. */
    private Sitemap sitemap() {
        List<Hit> everybody = snapshot.directory()
                .search(CoachSearch.everybody().on(new Slice(1, 0)), LocalDate.now(clock))
                .everybody();
        Stream<String> coaches = everybody.stream()
                .map(hit -> hit.coach().number().value())
                .sorted()
                .map(number -> "/coaches/" + number);
        return new Sitemap(Stream.concat(FRONT.stream(), coaches).toList(), site::at);
    }
}
