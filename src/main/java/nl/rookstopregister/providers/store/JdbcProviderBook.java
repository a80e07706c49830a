package nl.rookstopregister.providers.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.model.ProviderBook;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProviderBook implements ProviderBook {

    private final JdbcClient jdbc;

    JdbcProviderBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ProviderId id, ProviderDetails details, Instant now) {
        return ProviderRow.fill(jdbc.sql("""
                                insert into providers.provider
                                    (id, name, kvk, street, postcode, place, mail, phone, website, contact, opened_at)
                                values (:id, :name, :kvk, :street, :postcode, :place, :mail, :phone, :website, :contact,
                                    :now)
                                on conflict do nothing
                                """), id, details)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<Kept> find(ProviderId id) {
        return jdbc.sql(ProviderRow.SELECT + "where id = :id")
                .param("id", id.value())
                .query(ProviderRow::read)
                .optional();
    }

    @Override
    public Optional<Kept> alike(String name, String postcode) {
        return jdbc.sql(ProviderRow.SELECT + """
                where regexp_replace(lower(name), '[^[:alnum:]]', '', 'g')
                        = regexp_replace(lower(:name), '[^[:alnum:]]', '', 'g')
                    and postcode = :postcode
                """)
                .param("name", name)
                .param("postcode", postcode)
                .query(ProviderRow::read)
                .optional();
    }

    @Override
    public List<Kept> all() {
        return jdbc.sql(ProviderRow.SELECT + "where confirmed order by lower(name), id")
                .query(ProviderRow::read)
                .list();
    }

    @Override
    public boolean save(ProviderId id, ProviderDetails details, int revision) {
        if (alike(details.name(), details.postcode())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            return false;
        }
        try {
            return ProviderRow.fill(jdbc.sql("""
                                    update providers.provider
                                    set name = :name, kvk = :kvk, street = :street, postcode = :postcode,
                                        place = :place, mail = :mail, phone = :phone, website = :website,
                                        contact = :contact, revision = revision + 1
                                    where id = :id and revision = :revision
                                    """), id, details)
                            .param("revision", revision)
                            .update()
                    == 1;
        } catch (DuplicateKeyException alikeSinceAMomentAgo) {
            return false;
        }
    }

    @Override
    public void forget(ProviderId id) {
        jdbc.sql("delete from providers.invitation where provider = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from providers.provider where id = :id and not confirmed")
                .param("id", id.value())
                .update();
    }
}
