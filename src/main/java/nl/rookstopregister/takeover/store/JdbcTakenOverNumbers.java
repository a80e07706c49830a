package nl.rookstopregister.takeover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.takeover.FormerNumbers.Owner;
import nl.rookstopregister.takeover.model.TakenOverNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTakenOverNumbers implements TakenOverNumbers {

    private final JdbcClient jdbc;

    JdbcTakenOverNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Owner> owner(String folded) {
        return jdbc.sql("select written, coach from takeover.former_number where value = :value")
                .param("value", folded)
                .query((row, _) -> owner(row))
                .optional();
    }

    @Override
    public List<Owner> all() {
        return jdbc.sql("select written, coach from takeover.former_number")
                .query((row, _) -> owner(row))
                .list();
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(row.getString("written"), new CoachId(row.getObject("coach", UUID.class)));
    }
}
