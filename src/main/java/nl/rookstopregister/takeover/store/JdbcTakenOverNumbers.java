package nl.rookstopregister.takeover.store;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
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
                .query((row, _) -> new Owner(row.getString("written"), new CoachId(row.getObject("coach", UUID.class))))
                .optional();
    }
}
