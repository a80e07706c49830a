package nl.rookstopregister.accreditation;

import static nl.rookstopregister.accreditation.model.RequestExamples.TERMS;
import static nl.rookstopregister.accreditation.model.RequestExamples.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.accreditation.model.Move;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.support.ModuleTest;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RequestStoreTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_submitted_is_never_changed_nor_removed() {
        Request draft = added(Purpose.SOMETHING_NEW);
        requests.add(draft.id(), new Snapshot(1, Answers.NONE, UUID.randomUUID(), Instant.EPOCH));

        refused("snapshot_is_never_changed", "update accreditation.snapshot set answers = '{}'");
        refused("snapshot_is_never_changed", "delete from accreditation.snapshot");
        refused("snapshot_is_never_changed", "truncate accreditation.snapshot");
        assertThat(requests.lastSnapshot(draft.id())).isPresent();
    }

    @Test
    void what_happened_is_only_added_to() {
        Request draft = added(Purpose.SOMETHING_NEW);
        requests.tell(
                draft.id(), new Occurrence(Instant.EPOCH, Actor.CLOCK, Occurrence.Kind.STARTED, Map.of("a", "b")));

        refused("occurrence_is_append_only", "update accreditation.occurrence set by_name = 'Iemand anders'");
        refused("occurrence_is_append_only", "delete from accreditation.occurrence");
        assertThat(requests.history(draft.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("a", "b"));
    }

    @Test
    void the_database_knows_the_same_moves_as_the_model() {
        SoftAssertions all = new SoftAssertions();
        for (RequestState from : RequestState.values()) {
            for (RequestState to : RequestState.values()) {
                boolean possible = from == to
                        || Arrays.stream(Move.values()).anyMatch(move -> move.to() == to && move.isPossibleFrom(from));
                all.assertThat(goes(from, to)).as(from + " to " + to).isEqualTo(possible);
            }
        }
        all.assertAll();
    }

    @Test
    void somebody_who_looked_at_an_older_request_does_not_overwrite_it() {
        Request draft = added(Purpose.SOMETHING_NEW);
        requests.save(draft.touched(TODAY));

        assertThatThrownBy(() -> requests.save(draft.touched(TODAY)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void there_is_one_open_request_about_the_same_thing() {
        String reference = "tr-" + UUID.randomUUID();
        Request first = added(Purpose.renewalOf(reference));

        assertThat(requests.add(request(Purpose.newVersionOf(reference)), Answers.NONE))
                .isFalse();
        requests.save(moved(first.withdraw(TODAY)));
        assertThat(requests.add(request(Purpose.newVersionOf(reference)), Answers.NONE))
                .isTrue();
    }

    @Test
    void a_request_comes_back_as_it_was_kept() {
        Request draft = added(Purpose.SOMETHING_NEW);
        Request submitted = moved(draft.submit(TERMS, TODAY));
        requests.save(submitted);
        Request asked = moved(submitted.askMore(Map.of("ABOUT", "Welke dagen?"), TODAY));
        requests.save(asked);

        assertThat(requests.find(draft.id())).contains(asked);
        assertThat(requests.of(draft.provider())).containsExactly(asked);
    }

    private Request added(Purpose purpose) {
        Request request = request(purpose);
        assertThat(requests.add(request, Answers.NONE)).isTrue();
        return request;
    }

    private Request request(Purpose purpose) {
        return Request.start(
                RequestId.random(),
                requests.nextNumber(2026),
                ProviderId.random(),
                RequestKind.TRAINING,
                purpose,
                TODAY);
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .satisfies(refusal -> assertThat(named(refusal)).isEqualTo(constraint));
    }

    private static @Nullable String named(Throwable refusal) {
        PSQLException cause = (PSQLException) Objects.requireNonNull(refusal.getCause());
        return Objects.requireNonNull(cause.getServerErrorMessage()).getConstraint();
    }

    /** A row in the one state, moved to the other with whatever days and counts that one asks. */
    private boolean goes(RequestState from, RequestState to) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into accreditation.request
                            (id, number, provider, kind, aim, state, revision, started_on, touched_on, submitted_on,
                             received_on, more_asked_on, stopped_days, ended_on, asked, snapshots, draft_format, draft)
                        select :id, :number, :id, 'TRAINING', 'NEW', :state, 0, :day, :day,
                            case when :state <> 'DRAFT' then cast(:day as date) end,
                            case when :state <> 'DRAFT' then cast(:day as date) end,
                            case when :state = 'MORE_ASKED' then cast(:day as date) end, 0,
                            case when :over then cast(:day as date) end, '{"ABOUT": "?"}'::jsonb,
                            case when :state <> 'DRAFT' then 1 else 0 end, 1, '{}'::jsonb
                        """)
                .param("id", id)
                .param("number", requests.nextNumber(2026).value())
                .param("state", from.name())
                .param("over", !from.isOpen())
                .param("day", TODAY)
                .update();
        try {
            jdbc.sql("""
                            update accreditation.request
                            set state = :state,
                                submitted_on = case when :state <> 'DRAFT' then cast(:day as date) end,
                                received_on = case when :state <> 'DRAFT' then cast(:day as date) end,
                                more_asked_on = case when :state = 'MORE_ASKED' then cast(:day as date) end,
                                ended_on = case when :over then cast(:day as date) end,
                                snapshots = case when :state <> 'DRAFT' then 1 else 0 end
                            where id = :id
                            """)
                    .param("id", id)
                    .param("state", to.name())
                    .param("over", !to.isOpen())
                    .param("day", TODAY)
                    .update();
            return true;
        } catch (org.springframework.dao.DataIntegrityViolationException
                | org.springframework.jdbc.UncategorizedSQLException refused) {
            assertThat(refused).hasRootCauseInstanceOf(PSQLException.class);
            assertThat(refused.getMostSpecificCause().getMessage()).contains("does not go from");
            return false;
        }
    }
}
