package nl.rookstopregister.demonstration;

import static nl.rookstopregister.demonstration.Cast.coach;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.extensions.ExtensionIntake;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.portfolio.PortfolioIntake;
import nl.rookstopregister.portfolio.PortfolioIntake.Done;
import nl.rookstopregister.portfolio.PortfolioIntake.Worked;
import nl.rookstopregister.reflection.ReflectionIntake;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.SupervisionIntake;
import nl.rookstopregister.supervision.SupervisionIntake.Reached;
import nl.rookstopregister.supervision.SupervisionIntake.Underway;
import org.springframework.stereotype.Component;

/** Gives the coaches to sign in as a portfolio with something of everything, and one of them a question for more time. */
@Component
class FillPortfolios {

    /** So long somebody still types every hour; what was before came from a file. */
    private static final int DAYS_TYPED = 60;

    private static final int MONTHS_OF_LEAVE = 4;

    private final PortfolioIntake portfolios;
    private final SupervisionIntake supervision;
    private final ReflectionIntake reflection;
    private final ExtensionIntake extensions;

    FillPortfolios(
            PortfolioIntake portfolios,
            SupervisionIntake supervision,
            ReflectionIntake reflection,
            ExtensionIntake extensions) {
        this.portfolios = portfolios;
        this.supervision = supervision;
        this.reflection = reflection;
        this.extensions = extensions;
    }

    void fill(Cast cast, LocalDate today) {
        hours(
                coach(cast.eventful()),
                Lives.eventfulTermFrom(today),
                today,
                cast.eventful().actor());
        hours(
                coach(cast.candidate()),
                Lives.candidateFrom(today),
                today,
                cast.candidate().actor());
        hours(
                coach(cast.renewing()),
                Lives.renewingFrom(today),
                today,
                cast.renewing().actor());
        hours(
                coach(cast.toppingUp()),
                Lives.toppingUpTermFrom(today),
                today,
                cast.toppingUp().actor());
        hours(cast.onPaper(), Lives.renewingFrom(today), today, cast.officer().actor());
        points(cast, new InventedActivities(today, cast.officer().actor()));
        judgements(cast, today);
        new InventedReflection(today).of(cast, reflection);
        extensions.take(
                cast.toppingUp(),
                ExtensionReason.LEAVE,
                Lives.toppingUpTermFrom(today)
                        .plusYears(5)
                        .plusMonths(MONTHS_OF_LEAVE)
                        .minusDays(1),
                today.minusDays(6));
    }

    private void hours(CoachId coach, LocalDate from, LocalDate today, Actor by) {
        LocalDate typedFrom = today.minusDays(DAYS_TYPED);
        List<Worked> worked = InventedHours.of(
                from, today.minusDays(1), Chance.of(coach.value().getLeastSignificantBits()));
        portfolios.workedByFile(
                coach,
                worked.stream().filter(each -> each.on().isBefore(typedFrom)).toList(),
                by);
        portfolios.worked(
                coach,
                worked.stream().filter(each -> !each.on().isBefore(typedFrom)).toList(),
                by);
    }

    private void points(Cast cast, InventedActivities activities) {
        activities.ofEveryKind().forEach(done -> handIn(cast.eventful(), done));
        handIn(cast.renewing(), activities.waiting("Intervisiedag regio Noord", 9, 1));
        handIn(cast.toppingUp(), activities.waiting("Cursus motiverende gespreksvoering", 20, 4));
        portfolios.handedIn(
                cast.onPaper(),
                activities.granted("Studiemiddag roken en psyche", 25, 2),
                InventedActivities.proof(),
                cast.officer().actor());
    }

    private void handIn(SignedIn person, Done done) {
        portfolios.handedIn(coach(person), done, InventedActivities.proof(), person.actor());
    }

    private void judgements(Cast cast, LocalDate today) {
        supervision.take(new Underway(
                coach(cast.toppingUp()),
                cast.eventful(),
                "Wilt u drie gesprekken van mij meekijken? (demonstratie)",
                "Rustig en open in het gesprek, ook bij weerstand. (demonstratie)",
                today.minusDays(140),
                Reached.SIGNED));
        supervision.take(new Underway(
                coach(cast.eventful()),
                cast.renewing(),
                "Fijn als u mijn groep een keer bijwoont. (demonstratie)",
                "Geeft ruimte aan iedereen in de groep. (demonstratie)",
                today.minusDays(70),
                Reached.SIGNED));
        supervision.take(new Underway(
                coach(cast.candidate()),
                cast.eventful(),
                "Ik rond mijn opleiding af en leg graag mijn werk voor. (demonstratie)",
                "Bereidt gesprekken goed voor. (demonstratie)",
                today.minusDays(11),
                Reached.JUDGING));
        supervision.take(new Underway(
                coach(cast.renewing()),
                cast.toppingUp(),
                "Wilt u mijn supervisor zijn? (demonstratie)",
                "",
                today.minusDays(3),
                Reached.ASKED));
    }
}
