package nl.rookstopregister.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.KnownPeople;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKnownPeople implements KnownPeople {

    private static final String PERSON = """
            select id, name, mail, language, coach,
                   array(select role from accounts.account_role where account = id) as roles
            from accounts.account
            """;

    private final JdbcClient jdbc;

    JdbcKnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SignedIn> find(AccountId account) {
        return jdbc.sql(PERSON + "where id = :account")
                .param("account", account.value())
                .query(JdbcKnownPeople::person)
                .optional();
    }

    @Override
    public Optional<SignedIn> whoMaySignIn(AccountId account) {
        return jdbc.sql(
                        PERSON
                                + "where id = :account and activated_at is not null and blocked_at is null and closed_at is null")
                .param("account", account.value())
                .query(JdbcKnownPeople::person)
                .optional();
    }

    @Override
    public void rename(CoachId coach, String name) {
        jdbc.sql("update accounts.account set name = :name where coach = :coach")
                .param("name", name)
                .param("coach", coach.value())
                .update();
    }

    @Override
    public Optional<SignedIn> ofCoach(CoachId coach) {
        return jdbc.sql(PERSON + "where coach = :coach")
                .param("coach", coach.value())
                .query(JdbcKnownPeople::person)
                .optional();
    }

    @Override
    public List<SignedIn> withRole(Role role) {
        return jdbc.sql(PERSON + """
                        where activated_at is not null and blocked_at is null and closed_at is null
                          and id in (select account from accounts.account_role where role = :role)
                        order by name, id
                        """)
                .param("role", role.name())
                .query(JdbcKnownPeople::person)
                .list();
    }

    static SignedIn person(ResultSet row, int number) throws SQLException {
        @Nullable UUID coach = row.getObject("coach", UUID.class);
        return new SignedIn(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("mail"),
                roles(row),
                coach == null ? null : new CoachId(coach),
                Language.valueOf(row.getString("language")));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
