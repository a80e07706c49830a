package nl.rookstopregister.normsetting.usecase;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.FortyFacts;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database with many invented dossiers of forty facts: some twenty are guidance hours in the portfolio, the others were
 * established by decisions. Made by copying a few that were kept in the ordinary way; what belongs to one coach lies
 * scattered, because life writes it down over years.
 */
final class ManyDossiers {

    private static final int DIFFERENT = 64;

    private final Dossiers dossiers;
    private final JdbcClient jdbc;

    ManyDossiers(Dossiers dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /** Rounded up to a multiple of the number that differ. */
    void fill(int atLeast) {
        // Each row looks for the one before it, which takes longer than all that is measured.
        jdbc.sql("alter table portfolio.hours disable trigger hours_follow_the_last")
                .update();
        for (int variant = 0; variant < DIFFERENT; variant++) {
            keep(CoachId.random(), FortyFacts.dossier(variant).facts());
        }
        copy((atLeast + DIFFERENT - 1) / DIFFERENT - 1);
        jdbc.sql("""
                        insert into register.decision (id, coach, ordinal, request, year, number, kind, body,
                            decided_by_name, taken_on, effective_on, recorded_at, term, articles)
                        select gen_random_uuid(), coach, 1, gen_random_uuid(), 2022, row_number() over (), 'TAKEN_OVER',
                            'PREDECESSOR', 'Predecessor', '2022-02-01', '2022-02-01', '2022-02-01',
                            daterange('2022-02-01', '2027-02-01'), '{}'
                        from dossiers.person
                        """).update();
        jdbc.sql("alter table portfolio.hours enable trigger hours_follow_the_last")
                .update();
        // What PostgreSQL does by itself to a database that lives, and not yet to one that was filled a second ago.
        jdbc.sql("vacuum (analyze)").update();
    }

    private void keep(CoachId coach, List<Fact> facts) {
        dossiers.keep(CoachExamples.noor(coach));
        dossiers.establish(
                coach,
                facts.stream()
                        .filter(fact -> !(fact instanceof Fact.GuidanceHours))
                        .toList(),
                "bench");
        for (Fact fact : facts) {
            if (fact instanceof Fact.GuidanceHours hours) {
                jdbc.sql("""
                                insert into portfolio.hours (coach, entry, version, state, days, intervention, way,
                                    clients, minutes, source, noted_at, noted_by_name)
                                values (:coach, :entry, 1, 'KEPT', daterange(:on, :on, '[]'), 'telephone-coaching',
                                    'PHONE', 3, :minutes, 'TYPED', :on + 1, 'Noor')
                                """)
                        .param("coach", coach.value())
                        .param("entry", UUID.randomUUID())
                        .param("on", hours.on())
                        .param("minutes", hours.minutes())
                        .update();
            }
        }
    }

    private void copy(int times) {
        jdbc.sql("create table copied as select coach as original, gen_random_uuid() as coach, copy "
                        + "from dossiers.person, generate_series(1, :times) as copy")
                .param("times", times)
                .update();
        jdbc.sql("""
                        insert into dossiers.person (coach, format, details, sorted_name, found_by)
                        select copied.coach, format, jsonb_set(details, '{coach,value}', to_jsonb(copied.coach::text)),
                            sorted_name, found_by
                        from copied join dossiers.person on person.coach = copied.original
                        """).update();
        jdbc.sql("""
                        insert into dossiers.established_fact (coach, id, became_true_on, format, fact, source,
                            established_at)
                        select copied.coach, id, became_true_on, format, fact, source, established_at
                        from copied join dossiers.established_fact on established_fact.coach = copied.original
                        order by became_true_on, copy, copied.coach
                        """).update();
        jdbc.sql("""
                        insert into portfolio.hours (coach, entry, version, state, days, intervention, way, clients,
                            minutes, source, noted_at, noted_by_name)
                        select copied.coach, gen_random_uuid(), version, state, days, intervention, way, clients, minutes,
                            source, noted_at, noted_by_name
                        from copied join portfolio.hours on hours.coach = copied.original
                        order by noted_at, copy, copied.coach
                        """).update();
        jdbc.sql("drop table copied").update();
    }
}
