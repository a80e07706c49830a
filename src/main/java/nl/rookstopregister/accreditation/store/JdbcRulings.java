package nl.rookstopregister.accreditation.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.ObjectionId;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRulings implements Rulings {

    private final JdbcClient jdbc;
    private final ObjectionRows objections;
    private final WithdrawalRows withdrawals;

    JdbcRulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.objections = new ObjectionRows(jdbc);
        this.withdrawals = new WithdrawalRows(jdbc);
    }

    @Override
    public String nextNumber(int year) {
        int number = jdbc.sql("""
                        insert into accreditation.ruling_counter as counter (year, last) values (:year, 1)
                        on conflict (year) do update set last = counter.last + 1
                        returning last
                        """).param("year", year).query(Integer.class).single();
        return "AB-%d-%04d".formatted(year, number);
    }

    @Override
    public void add(RecordedRuling ruling, Instant at) {
        RulingRow.fill(jdbc.sql(RulingRow.INSERT), ruling)
                .param("at", Stored.moment(at))
                .update();
    }

    @Override
    public Optional<RecordedRuling> find(String number) {
        return jdbc.sql(RulingRow.SELECT + "where number = :number")
                .param("number", number)
                .query(RulingRow::read)
                .optional();
    }

    @Override
    public List<RecordedRuling> of(RequestKind kind) {
        return jdbc.sql(RulingRow.SELECT + "where kind = :kind order by ordinal")
                .param("kind", kind.name())
                .query(RulingRow::read)
                .list();
    }

    @Override
    public List<RecordedRuling> about(RequestId request) {
        return jdbc.sql(RulingRow.SELECT + "where request = :request order by ordinal")
                .param("request", request.value())
                .query(RulingRow::read)
                .list();
    }

    @Override
    public List<RecordedRuling> about(RequestKind kind, String reference) {
        return jdbc.sql(RulingRow.SELECT + "where kind = :kind and reference = :reference order by ordinal")
                .param("kind", kind.name())
                .param("reference", reference)
                .query(RulingRow::read)
                .list();
    }

    @Override
    public void add(Objection objection, Actor by) {
        objections.add(objection, by);
    }

    @Override
    public void save(Objection objection, Actor by) {
        objections.save(objection, by);
    }

    @Override
    public Optional<Objection> objection(ObjectionId id) {
        return objections.find("id = :value", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Objection> objectionIn(ReviewId review) {
        return objections.find("review = :value", review.value()).stream().findFirst();
    }

    @Override
    public List<Objection> objections(RequestId request) {
        return objections.find("request = :value", request.value());
    }

    @Override
    public void add(WithdrawalProposal proposal, Instant at) {
        withdrawals.add(proposal, at);
    }

    @Override
    public boolean settle(WithdrawalProposal proposal, boolean confirmed, Actor by, Instant at) {
        return withdrawals.settle(proposal, confirmed, by, at);
    }

    @Override
    public Optional<WithdrawalProposal> withdrawal(UUID id) {
        return withdrawals.open().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<WithdrawalProposal> openWithdrawal(String ruling) {
        return withdrawals.open().stream()
                .filter(proposal -> proposal.ruling().equals(ruling))
                .findFirst();
    }

    @Override
    public List<WithdrawalProposal> openWithdrawals() {
        return withdrawals.open();
    }
}
