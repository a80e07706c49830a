package nl.rookstopregister.accounts.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.UserBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUserBook implements UserBook {

    private static final String FOUND = """
            where case when :text = ''
                       then exists (select from accounts.account_role where account = id and role <> 'COACH')
                       else lower(name || ' ' || mail) like :part escape '!' end
            """;

    private final JdbcClient jdbc;

    JdbcUserBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Account> search(String text, int from, int atMost) {
        return jdbc.sql(JdbcAccountBook.ACCOUNT + FOUND + " order by lower(name), id offset :from limit :most")
                .param("text", text)
                .param("part", part(text))
                .param("from", from)
                .param("most", atMost)
                .query(JdbcAccountBook::account)
                .list();
    }

    @Override
    public long count(String text) {
        return jdbc.sql("select count(*) from accounts.account " + FOUND)
                .param("text", text)
                .param("part", part(text))
                .query(Long.class)
                .single();
    }

    @Override
    public void setRoles(AccountId account, Set<Role> roles) {
        jdbc.sql("delete from accounts.account_role where account = :account")
                .param("account", account.value())
                .update();
        roles.forEach(role -> jdbc.sql("insert into accounts.account_role values (:account, :role)")
                .param("account", account.value())
                .param("role", role.name())
                .update());
    }

    @Override
    public void setBlocked(AccountId account, @Nullable Instant at) {
        jdbc.sql("update accounts.account set blocked_at = :at where id = :account")
                .param("at", at == null ? null : Moments.moment(at))
                .param("account", account.value())
                .update();
    }

    @Override
    public void setClosed(AccountId account, @Nullable Instant at) {
        jdbc.sql("update accounts.account set closed_at = :at where id = :account")
                .param("at", at == null ? null : Moments.moment(at))
                .param("account", account.value())
                .update();
    }

    @Override
    public int otherAdministrators(AccountId account) {
        // Two administrators who remove each other at the same moment: the second one waits, and then counts.
        jdbc.sql("lock table accounts.account_role in share row exclusive mode").update();
        return jdbc.sql("""
                select count(*) from accounts.account join accounts.account_role on account = id
                where role = 'ADMINISTRATOR' and id <> :account
                  and activated_at is not null and blocked_at is null and closed_at is null
                """)
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
