package nl.rookstopregister.directory.web;

import java.time.Instant;
import nl.rookstopregister.directory.snapshot.NewsFromOtherNodes;
import nl.rookstopregister.directory.snapshot.Snapshot;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells whatever divides the visitors over the nodes that this one may have some. It takes no connections before its
 * directory is whole, and none once it stops; so whoever is answered is answered by a node that is ready.
 */
@RestController
class ReadinessController {

    private final Snapshot snapshot;
    private final NewsFromOtherNodes news;

    ReadinessController(Snapshot snapshot, NewsFromOtherNodes news) {
        this.snapshot = snapshot;
        this.news = news;
    }

    /**
     * @param coaches in the directory of this node
     * @param directoryRead when everybody was last read; single changes came in since
     * @param hearsChanges false while the database is away: this node then goes on with what it knows
     */
    record Readiness(boolean ready, int coaches, Instant directoryRead, boolean hearsChanges) {}

    @GetMapping("/gereed")
    ResponseEntity<Readiness> ready() {
        Readiness readiness = new Readiness(true, snapshot.directory().size(), snapshot.readAt(), news.areHeard());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(readiness);
    }
}
