package nl.rookstopregister.providers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.providers.model.Member;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.model.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProviderPeople implements People {

    private static final String MEMBER = "select account, provider, role, since from providers.member ";
    private static final String INVITATION =
            "select id, provider, name, mail, role, invited_at from providers.invitation ";

    private final JdbcClient jdbc;

    JdbcProviderPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Member> of(AccountId account) {
        return jdbc.sql(MEMBER + "where account = :account and until is null")
                .param("account", account.value())
                .query(JdbcProviderPeople::member)
                .optional();
    }

    @Override
    public Team team(ProviderId provider) {
        return new Team(jdbc.sql(MEMBER + "where provider = :provider and until is null order by since, id")
                .param("provider", provider.value())
                .query(JdbcProviderPeople::member)
                .list());
    }

    @Override
    public Team teamToChange(ProviderId provider) {
        jdbc.sql("select id from providers.provider where id = :provider for update")
                .param("provider", provider.value())
                .query(UUID.class)
                .list();
        return team(provider);
    }

    @Override
    public List<ProviderId> everActedFor(AccountId account) {
        return jdbc.sql("select distinct provider from providers.member where account = :account")
                .param("account", account.value())
                .query((row, _) -> new ProviderId(row.getObject("provider", UUID.class)))
                .list();
    }

    @Override
    public boolean join(Member member) {
        int joined = jdbc.sql("""
                        insert into providers.member (account, provider, role, since)
                        values (:account, :provider, :role, :since)
                        on conflict (account) where until is null do nothing
                        """)
                .param("account", member.account().value())
                .param("provider", member.provider().value())
                .param("role", member.role().name())
                .param("since", moment(member.since()))
                .update();
        jdbc.sql("update providers.provider set confirmed = true where id = :provider and not confirmed")
                .param("provider", member.provider().value())
                .update();
        return joined == 1;
    }

    @Override
    public void setRole(Member member, ProviderRole role) {
        jdbc.sql("update providers.member set role = :role where account = :account and until is null")
                .param("role", role.name())
                .param("account", member.account().value())
                .update();
    }

    @Override
    public void leave(Member member, Instant now) {
        jdbc.sql("update providers.member set until = :now where account = :account and until is null")
                .param("now", moment(now))
                .param("account", member.account().value())
                .update();
    }

    @Override
    public void invite(Invitation invitation) {
        jdbc.sql("""
                        insert into providers.invitation (id, provider, name, mail, role, invited_at)
                        values (:id, :provider, :name, :mail, :role, :at)
                        on conflict (provider, lower(mail))
                            do update set name = :name, role = :role, invited_at = :at
                        """)
                .param("id", invitation.id())
                .param("provider", invitation.provider().value())
                .param("name", invitation.name())
                .param("mail", invitation.mail())
                .param("role", invitation.role().name())
                .param("at", moment(invitation.invitedAt()))
                .update();
    }

    @Override
    public List<Invitation> invitations(ProviderId provider) {
        return jdbc.sql(INVITATION + "where provider = :provider order by invited_at, id")
                .param("provider", provider.value())
                .query(JdbcProviderPeople::invitation)
                .list();
    }

    @Override
    public List<Invitation> invitationsOf(String mail) {
        return jdbc.sql(INVITATION + "where lower(mail) = lower(:mail) order by invited_at, id")
                .param("mail", mail)
                .query(JdbcProviderPeople::invitation)
                .list();
    }

    @Override
    public Optional<Invitation> invitation(UUID id) {
        return jdbc.sql(INVITATION + "where id = :id for update")
                .param("id", id)
                .query(JdbcProviderPeople::invitation)
                .optional();
    }

    @Override
    public void forget(Invitation invitation) {
        jdbc.sql("delete from providers.invitation where id = :id")
                .param("id", invitation.id())
                .update();
    }

    private static Member member(ResultSet row, int ignored) throws SQLException {
        return new Member(
                new AccountId(row.getObject("account", UUID.class)),
                new ProviderId(row.getObject("provider", UUID.class)),
                ProviderRole.valueOf(row.getString("role")),
                instant(row, "since"));
    }

    private static Invitation invitation(ResultSet row, int ignored) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new ProviderId(row.getObject("provider", UUID.class)),
                row.getString("name"),
                row.getString("mail"),
                ProviderRole.valueOf(row.getString("role")),
                instant(row, "invited_at"));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
