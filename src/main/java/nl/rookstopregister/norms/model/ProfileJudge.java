package nl.rookstopregister.norms.model;

import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Finding.Weighed;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import org.jspecify.annotations.Nullable;

/** Holds the trainings of a dossier against the competences of a profile, role by role. */
final class ProfileJudge implements Judge {

    private static final Statement COVERED = Statement.of("profile-covered.covered");
    private static final Statement UNCOVERED = Statement.of("profile-covered.uncovered");

    private final Asked asked;
    private final int proofs;
    private final RoleAsked[] roles;
    private final Statement[][] rolesMet;

    ProfileJudge(ProfileCovered norm, Asked asked) {
        this.asked = asked;
        this.proofs = Objection.bits(norm.proof());
        this.roles = norm.profile().roles().stream()
                .map(role -> RoleAsked.of(norm, role))
                .toArray(RoleAsked[]::new);
        this.rolesMet = Group.metOf(roles.length);
    }

    /** A role with whatever can be said of it beforehand. */
    private record RoleAsked(Asked asked, CompetenceAsked[] competences, Statement[][] met) {

        static RoleAsked of(ProfileCovered norm, Profile.Role role) {
            CompetenceAsked[] competences = role.competences().stream()
                    .map(each -> new CompetenceAsked(
                            norm.asked(each),
                            Competences.of(each.code()),
                            Statement.of("profile-covered.would-meet", each.code())))
                    .toArray(CompetenceAsked[]::new);
            return new RoleAsked(norm.asked(role), competences, Group.metOf(competences.length));
        }
    }

    private record CompetenceAsked(Asked asked, Competences competence, Statement wouldMeet) {}

    @Override
    public Finding judge(Case subject) {
        Trainings trainings = new Trainings(subject, proofs);
        Finding[] findings = new Finding[roles.length];
        for (int each = 0; each < roles.length; each++) {
            findings[each] = judge(roles[each], trainings);
        }
        return Group.finding(asked, false, rolesMet, findings);
    }

    private static Finding judge(RoleAsked role, Trainings trainings) {
        Finding[] findings = new Finding[role.competences.length];
        for (int each = 0; each < findings.length; each++) {
            findings[each] = judge(role.competences[each], trainings);
        }
        return Group.finding(role.asked, false, role.met, findings);
    }

    private static Finding judge(CompetenceAsked competence, Trainings trainings) {
        Weighed weighed = trainings.weighed(competence.competence);
        if (trainings.sure.containsAll(competence.competence)) {
            return new Finding(competence.asked, Status.MET, COVERED, null, weighed, List.of());
        }
        return trainings.possible.containsAll(competence.competence)
                ? new Finding(
                        competence.asked, Status.NOT_YET_KNOWN, UNCOVERED, OneFact.PROOF_WOULD_DO, weighed, List.of())
                : new Finding(competence.asked, Status.NOT_MET, UNCOVERED, competence.wouldMeet, weighed, List.of());
    }

    /** The trainings of one dossier that teach something of a profile. */
    private static final class Trainings {

        private final Fact.TrainingCompleted[] all;
        private final @Nullable Objection[] objections;
        private int size;
        private Competences sure = Competences.NONE;
        private Competences possible = Competences.NONE;
        private long sharedLow = -1;
        private long sharedHigh = -1;
        private final Weighed whole;

        Trainings(Case subject, int proofs) {
            all = new Fact.TrainingCompleted[subject.facts.length];
            objections = new @Nullable Objection[subject.facts.length];
            for (Fact fact : subject.facts) {
                if (fact instanceof Fact.TrainingCompleted completed
                        && !completed.training().covers().isEmpty()) {
                    all[size] = completed;
                    objections[size++] = Objection.to(fact, completed.accreditation(), proofs, subject.day);
                }
            }
            for (int each = 0; each < size; each++) {
                add(all[each].training().covers(), objections[each]);
            }
            whole = weigh(Competences.NONE);
        }

        private void add(Competences covers, @Nullable Objection objection) {
            sharedLow &= covers.rolesOneToFour();
            sharedHigh &= covers.rolesFiveToEight();
            if (objection == null) {
                sure = sure.and(covers);
            } else if (objection.open) {
                possible = possible.and(covers);
            }
        }

        /** What was weighed for one competence; one and the same for all that every training teaches. */
        Weighed weighed(Competences competence) {
            boolean shared = (competence.rolesOneToFour() & ~sharedLow) == 0
                    && (competence.rolesFiveToEight() & ~sharedHigh) == 0;
            return shared ? whole : weigh(competence);
        }

        private Weighed weigh(Competences competence) {
            Weighing weighing = new Weighing();
            for (int each = 0; each < size; each++) {
                if (all[each].training().covers().containsAll(competence)) {
                    Objection objection = objections[each];
                    if (objection == null) {
                        weighing.count(all[each]);
                    } else {
                        weighing.leaveOut(all[each], objection);
                    }
                }
            }
            return weighing.result();
        }
    }
}
