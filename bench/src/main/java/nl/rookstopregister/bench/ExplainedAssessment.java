package nl.rookstopregister.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.FortyFacts;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.PlainLoop;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.files.ShippedNorms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Explained assessments of dossiers of forty facts under the 2022 norm, beside a loop that only gives the verdict. */
@State(Scope.Thread)
@Threads(1)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExplainedAssessment {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Param({"DEFINITIVE", "RENEWAL"})
    Procedure procedure;

    private NormBook norms;
    private ApplicableNorm norm;
    private Dossier[] dossiers;
    private int next;

    @Setup
    public void prepare() {
        norms = ShippedNorms.read();
        dossiers = FortyFacts.dossiers();
        norm = norms.applicable(dossiers[0].standing(), procedure, DAY);
    }

    /** Not always the same dossier: some meet the norm, some fall short in one thing or another. */
    private Dossier dossier() {
        next = next + 1 == dossiers.length ? 0 : next + 1;
        return dossiers[next];
    }

    @Benchmark
    public Assessment explained() {
        return norms.assess(dossier(), norm, procedure, DAY);
    }

    /** Also looks up which norm and cohort hold. */
    @Benchmark
    public Assessment explainedWithItsNorm() {
        return norms.assess(dossier(), procedure, DAY);
    }

    @Benchmark
    public boolean plainLoop() {
        return procedure == Procedure.RENEWAL
                ? PlainLoop.renewal(dossier(), DAY)
                : PlainLoop.definitive(dossier(), DAY);
    }
}
