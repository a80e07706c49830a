package nl.rookstopregister.norms;

import org.jspecify.annotations.Nullable;

/** What backs a fact: the kind of proof and, where there is one, the document that shows it. */
public record Proof(Kind kind, @Nullable String document) {

    /** Which kinds count for a requirement is said by the norm. */
    public enum Kind {
        /** A certificate of the training institute (S3). */
        CERTIFICATE,
        /** The signed confirmation of a referee (S3). */
        REFEREE,
        /** Reported by the training provider itself. */
        ATTENDANCE,
        /** A diploma of an education. */
        DIPLOMA,
        /** Signed off by a supervisor (S1). */
        SUPERVISOR,
        /** Read from a public register, such as the BIG register. */
        PUBLIC_REGISTER,
        /** Taken over from a predecessor of this register. */
        TAKEN_OVER,
        /** The coach's own word, kept for a check by sample (S3). */
        OWN_STATEMENT,
        /** Asked for and not there yet, such as a referee who has not signed. */
        AWAITED
    }

    public static Proof of(Kind kind) {
        return new Proof(kind, null);
    }
}
