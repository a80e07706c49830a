package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountBook implements AccountBook {

    static final String ACCOUNT = """
            select id, name, mail, language, coach, activated_at, blocked_at, closed_at, demonstration,
                   array(select role from accounts.account_role where account = id) as roles
            from accounts.account
            """;

    private final JdbcClient jdbc;

    JdbcAccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return jdbc.sql(ACCOUNT + "where id = :account")
                .param("account", account.value())
                .query(JdbcAccountBook::account)
                .optional();
    }

    @Override
    public Optional<Account> withMail(String mail) {
        return jdbc.sql(ACCOUNT + "where lower(mail) = lower(:mail)")
                .param("mail", mail)
                .query(JdbcAccountBook::account)
                .optional();
    }

    @Override
    public Optional<Account> ofCoach(CoachId coach) {
        return jdbc.sql(ACCOUNT + "where coach = :coach")
                .param("coach", coach.value())
                .query(JdbcAccountBook::account)
                .optional();
    }

    @Override
    public boolean open(Account account, Instant now) {
        int opened = jdbc.sql("""
                insert into accounts.account (id, name, mail, language, coach, created_at, demonstration)
                values (:id, :name, :mail, :language, :coach, :now, :demonstration)
                on conflict do nothing
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("mail", account.mail())
                .param("language", account.language().name())
                .param("coach", account.coach() == null ? null : account.coach().value())
                .param("now", moment(now))
                .param("demonstration", account.demonstration())
                .update();
        if (opened == 1) {
            account.roles()
                    .forEach(role -> jdbc.sql("insert into accounts.account_role values (:account, :role)")
                            .param("account", account.id().value())
                            .param("role", role.name())
                            .update());
        }
        return opened == 1;
    }

    static Account account(ResultSet row, int number) throws SQLException {
        SignedIn person = JdbcKnownPeople.person(row, number);
        return new Account(
                person.account(),
                person.name(),
                person.mail(),
                person.language(),
                person.roles(),
                person.coach(),
                new Account.Access(
                        Moments.read(row, "activated_at"),
                        Moments.read(row, "blocked_at"),
                        Moments.read(row, "closed_at")),
                row.getBoolean("demonstration"));
    }
}
