package nl.rookstopregister.correspondence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.MailText;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** How a mail is read back from its row. */
final class MailRow {

    private MailRow() {}

    static KeptMail kept(ResultSet row, @Nullable String link) throws SQLException {
        UUID coach = row.getObject("coach", UUID.class);
        Timestamp sent = row.getTimestamp("sent_at");
        return new KeptMail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                text(row, link),
                coach == null ? null : new CoachId(coach),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_answer"),
                row.getTimestamp("queued_at").toInstant(),
                sent == null ? null : sent.toInstant());
    }

    static MailText text(ResultSet row, @Nullable String link) throws SQLException {
        return new MailText(
                Language.valueOf(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                link,
                row.getString("link_words"));
    }
}
