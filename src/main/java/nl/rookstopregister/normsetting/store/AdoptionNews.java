package nl.rookstopregister.normsetting.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.rookstopregister.normsetting.usecase.KnowAdoptions;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Hears from PostgreSQL that another node adopted a norm (LISTEN), on a connection that is kept open. */
@Component
class AdoptionNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AdoptionNews.class);
    private static final String CHANNEL = "rookstopregister_norms";
    private static final int LISTENING = Math.toIntExact(Duration.ofSeconds(10).toMillis());
    private static final int ALIVE_WITHIN_SECONDS = 5;
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final DataSource source;
    private final KnowAdoptions known;
    private volatile @Nullable CountDownLatch stopped;

    AdoptionNews(DataSource source, KnowAdoptions known) {
        this.source = source;
        this.known = known;
    }

    @Override
    public void start() {
        CountDownLatch latch = new CountDownLatch(1);
        stopped = latch;
        Thread.ofVirtual().name("adoption-news").start(() -> {
            try {
                do {
                    listen(latch);
                } while (!latch.await(BEFORE_NEXT_TRY.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Until the connection breaks or the node stops; begins by reading what may have been missed. */
    private void listen(CountDownLatch latch) {
        try (Connection connection = source.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            known.readAnew();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (latch.getCount() > 0) {
                PGNotification[] news = postgres.getNotifications(LISTENING);
                if (news != null && news.length > 0) {
                    known.readAnew();
                } else if (!connection.isValid(ALIVE_WITHIN_SECONDS)) {
                    throw new SQLException("no answer");
                }
            }
        } catch (SQLException | DataAccessException e) {
            if (latch.getCount() > 0) {
                LOG.warn("The connection that hears of adopted norms broke: {}", e.getMessage());
            }
        }
    }

    @Override
    public void stop() {
        CountDownLatch latch = stopped;
        if (latch != null) {
            latch.countDown();
        }
        stopped = null;
    }

    @Override
    public boolean isRunning() {
        return stopped != null;
    }
}
