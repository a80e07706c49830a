package nl.rookstopregister.directory.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.rookstopregister.directory.snapshot.Changes;
import nl.rookstopregister.directory.snapshot.News;
import nl.rookstopregister.directory.snapshot.NewsFromOtherNodes;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** PostgreSQL's own messages between nodes (NOTIFY and LISTEN), on one connection that is kept open. */
@Component
class JdbcNews implements NewsFromOtherNodes, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcNews.class);
    private static final int LISTENING = Math.toIntExact(Duration.ofSeconds(10).toMillis());
    private static final int ALIVE_WITHIN_SECONDS = 5;
    /** Above this, reading everything again is cheaper than one by one. */
    private static final int MANY = 200;

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final DataSource source;
    private final JdbcClient database;
    private final ObjectProvider<Changes> changes;
    private final UUID thisNode = UUID.randomUUID();
    private volatile @Nullable CountDownLatch stopped;
    /** That of the listener which has a connection: one that was stopped ends later, and must not speak for the next. */
    private volatile @Nullable CountDownLatch hearing;

    JdbcNews(DataSource source, JdbcClient database, ObjectProvider<Changes> changes) {
        this.source = source;
        this.database = database;
        this.changes = changes;
    }

    @Override
    public void tell(News news) {
        database.sql("select pg_notify(:channel, :message)")
                .param("channel", NewsMessage.CHANNEL)
                .param("message", NewsMessage.write(news, thisNode))
                .query((row, number) -> number)
                .list();
    }

    /** Listens before the first snapshot is made, so that nothing falls between. */
    @Override
    public void start() {
        CountDownLatch latch = new CountDownLatch(1);
        stopped = latch;
        Connection connection = tryConnect().orElse(null);
        hearing = connection == null ? null : latch;
        Thread.ofVirtual().name("directory-news").start(() -> listen(connection, latch));
    }

    private void listen(@Nullable Connection first, CountDownLatch latch) {
        Connection connection = first;
        boolean missed = first == null;
        while (latch.getCount() > 0) {
            if (connection == null) {
                connection = tryConnect().orElse(null);
            }
            if (connection != null) {
                hear(connection, missed, latch);
                connection = null;
                missed = true;
            }
            pause(latch);
        }
    }

    private Optional<Connection> tryConnect() {
        try {
            Connection connection = source.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + NewsMessage.CHANNEL);
                return Optional.of(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            LOG.warn("No connection to hear of other nodes' changes: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Until the connection breaks or the node stops. */
    private void hear(Connection connection, boolean missed, CountDownLatch latch) {
        try (connection) {
            if (missed) {
                changes.getObject().heard(new News.AnythingChanged());
            }
            hearing = latch.getCount() > 0 ? latch : hearing;
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (latch.getCount() > 0) {
                PGNotification[] notifications = postgres.getNotifications(LISTENING);
                if (notifications == null || notifications.length == 0) {
                    check(connection);
                } else {
                    pass(notifications);
                }
            }
        } catch (SQLException | DataAccessException | TransactionException e) {
            if (latch.getCount() > 0) {
                LOG.warn("The connection for other nodes' changes broke: {}", e.getMessage());
            }
        } finally {
            if (latch.equals(hearing)) {
                hearing = null;
            }
        }
    }

    @Override
    public boolean areHeard() {
        return hearing != null;
    }

    /** A server that vanished says nothing: ask. */
    private static void check(Connection connection) throws SQLException {
        if (!connection.isValid(ALIVE_WITHIN_SECONDS)) {
            throw new SQLException("no answer");
        }
    }

    private void pass(PGNotification[] notifications) {
        if (notifications.length > MANY) {
            // The widest of the news: it makes this node read everything.
            changes.getObject().heard(new News.PostcodesChanged());
            return;
        }
        for (PGNotification notification : notifications) {
            NewsMessage.read(notification.getParameter(), thisNode)
                    .ifPresent(news -> changes.getObject().heard(news));
        }
    }

    private static void pause(CountDownLatch latch) {
        try {
            if (latch.await(BEFORE_NEXT_TRY.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Heard enough");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            latch.countDown();
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

    @Override
    public int getPhase() {
        return PHASE;
    }
}
