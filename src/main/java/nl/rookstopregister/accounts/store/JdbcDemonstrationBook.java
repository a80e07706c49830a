package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.DemonstrationBook;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDemonstrationBook implements DemonstrationBook {

    private final JdbcClient jdbc;

    JdbcDemonstrationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Account> open(List<Account> accounts, String passwordHash, Instant now) {
        Set<UUID> opened = jdbc
                .sql("""
                insert into accounts.account
                    (id, name, mail, language, coach, password, created_at, activated_at, demonstration)
                select id, name, mail, language, coach, :password, :now, :now, true
                from unnest(:ids::uuid[], :names::text[], :mails::text[], :languages::text[], :coaches::uuid[])
                     as person (id, name, mail, language, coach)
                on conflict do nothing
                returning id
                """)
                .param("ids", array(accounts, account -> account.id().value(), UUID[]::new))
                .param("names", array(accounts, Account::name, String[]::new))
                .param("mails", array(accounts, Account::mail, String[]::new))
                .param(
                        "languages",
                        array(accounts, account -> account.language().name(), String[]::new))
                .param("coaches", coaches(accounts))
                .param("password", passwordHash)
                .param("now", moment(now))
                .query(UUID.class)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
        List<Account> there = accounts.stream()
                .filter(account -> opened.contains(account.id().value()))
                .toList();
        giveRoles(there);
        return there;
    }

    private void giveRoles(List<Account> accounts) {
        List<UUID> owners = accounts.stream()
                .flatMap(account ->
                        account.roles().stream().map(role -> account.id().value()))
                .toList();
        Stream<String> roles =
                accounts.stream().flatMap(account -> account.roles().stream().map(Enum::name));
        jdbc.sql("insert into accounts.account_role select * from unnest(:owners::uuid[], :roles::text[])")
                .param("owners", owners.toArray(UUID[]::new))
                .param("roles", roles.toArray(String[]::new))
                .update();
    }

    private static @Nullable UUID[] coaches(List<Account> accounts) {
        @Nullable UUID[] coaches = new UUID[accounts.size()];
        for (int i = 0; i < coaches.length; i++) {
            CoachId coach = accounts.get(i).coach();
            if (coach != null) {
                coaches[i] = coach.value();
            }
        }
        return coaches;
    }

    private static <T> T[] array(List<Account> accounts, Function<Account, T> value, IntFunction<T[]> make) {
        return accounts.stream().map(value).toArray(make);
    }
}
