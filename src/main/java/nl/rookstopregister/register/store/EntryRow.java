package nl.rookstopregister.register.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Position;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How an entry and its periods are written into rows and read back. */
final class EntryRow {

    static final String UPSERT = """
            insert into register.entry (coach, first_registered, first_admitted, annotations, decisions, term_ends_on)
            values (:coach, :firstRegistered, :firstAdmitted, :annotations, :decisions, :termEndsOn)
            on conflict (coach) do update set
                first_registered = excluded.first_registered,
                first_admitted = excluded.first_admitted,
                annotations = excluded.annotations,
                decisions = excluded.decisions,
                term_ends_on = excluded.term_ends_on""";

    static final String INSERT_PERIOD =
            "insert into register.period (coach, state, days) values (:coach, :state, :days::daterange)";

    static final String INSERT_NUMBER =
            "insert into register.registration_number (value, coach, given_at) values (:value, :coach, :now)";

    static final String SELECT = """
            select entry.*, number.value as number, periods.states, periods.froms, periods.untils
            from register.entry
            left join register.registration_number number on number.coach = entry.coach
            left join lateral (
                select array_agg(state order by lower(days)) as states,
                    array_agg(lower(days) order by lower(days)) as froms,
                    array_agg(upper(days) order by lower(days)) as untils
                from register.period where period.coach = entry.coach) periods on true""";

    static final RowMapper<Entry> MAPPER = (row, _) -> new Entry(
            new CoachId(row.getObject("coach", UUID.class)),
            number(row.getString("number")),
            row.getObject("first_registered", LocalDate.class),
            row.getObject("first_admitted", LocalDate.class),
            periods(row),
            DecisionRow.texts(row.getArray("annotations")).stream()
                    .map(Annotation::valueOf)
                    .collect(Collectors.toUnmodifiableSet()),
            row.getInt("decisions"));

    private EntryRow() {}

    static MapSqlParameterSource parameters(History history) {
        Entry entry = history.entry(null);
        Position end = history.course().end();
        LocalDate termEndsOn =
                end.inRegister() && end.term() != null ? end.term().until() : null;
        return new MapSqlParameterSource("coach", entry.coach().value())
                .addValue("firstRegistered", entry.firstRegistered(), Types.DATE)
                .addValue("firstAdmitted", entry.firstAdmitted(), Types.DATE)
                .addValue("annotations", names(entry.annotations()), Types.ARRAY)
                .addValue("decisions", entry.decisions())
                .addValue("termEndsOn", termEndsOn, Types.DATE);
    }

    static MapSqlParameterSource[] periods(CoachId coach, List<Period> periods) {
        return periods.stream()
                .map(period -> new MapSqlParameterSource("coach", coach.value())
                        .addValue("state", period.state().name())
                        .addValue("days", Dates.range(period.days()), Types.VARCHAR))
                .toArray(MapSqlParameterSource[]::new);
    }

    private static String[] names(Set<Annotation> annotations) {
        return annotations.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable RegistrationNumber number(@Nullable String value) {
        return value == null ? null : new RegistrationNumber(value);
    }

    private static List<Period> periods(ResultSet row) throws SQLException {
        Array states = row.getArray("states");
        if (states == null) {
            return List.of();
        }
        List<String> names = DecisionRow.texts(states);
        Date[] froms = (Date[]) row.getArray("froms").getArray();
        Date[] untils = (Date[]) row.getArray("untils").getArray();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Days days = new Days(froms[i].toLocalDate(), untils[i].toLocalDate());
            periods.add(new Period(RegistrationState.valueOf(names.get(i)), days));
        }
        return List.copyOf(periods);
    }
}
