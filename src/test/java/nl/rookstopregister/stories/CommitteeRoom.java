package nl.rookstopregister.stories;

import java.util.Map;
import nl.rookstopregister.support.Accessible;

/** What office and committee do with a request, each at a desk of their own, through the pages they really use. */
final class CommitteeRoom {

    private static final String CHOOSABLE = "fieldset#wie input:not([disabled])";

    private CommitteeRoom() {}

    /** Answers the address of the case. */
    static String findComplete(Desk office, String title) {
        office.open("/bureau/beoordelingen?wat=controle");
        office.follow(title);
        office.pressIn("/compleet");
        return office.address();
    }

    static void give(Desk office, String... names) {
        for (var box : office.page().locator(CHOOSABLE).all()) {
            box.uncheck();
        }
        for (String name : names) {
            office.page()
                    .locator("fieldset#wie .choice:has-text('" + name + "') input")
                    .check();
        }
        office.pressIn("/toewijzen");
        office.sees(names);
    }

    static void judge(Desk reviewer, String zaak, String title, String score, String advice) {
        reviewer.open("/bureau/beoordelingen?wat=mij");
        reviewer.sees(title);
        reviewer.open(zaak + "/oordeel");
        Accessible.check(reviewer.page());
        for (var radio : reviewer.page()
                .locator("input[type=radio][value='" + score + "']")
                .all()) {
            radio.check();
        }
        for (var grounds : reviewer.page().locator("textarea[name^='grond-']").all()) {
            grounds.fill("Zie het programma.");
        }
        reviewer.answer(Map.of("advies", advice, "toelichting", "Zo is het."));
        reviewer.press("main button[value=inleveren]");
        reviewer.sees("Ingeleverd");
    }

    static void grant(Desk member, String zaak) {
        member.open(zaak);
        member.press("main button[name=uitkomst][value=toekennen]");
        member.sees("Besloten");
    }

    /** One proposes and another confirms; both are at the page of the last ruling about it. */
    static void withdraw(Desk member, Desk other, String title, String from, String ground) {
        member.open("/bureau/beoordelingen?wat=klaar");
        member.follow(title);
        String ruling =
                member.page().locator("main a[href*='/besluiten/']").first().getAttribute("href");
        member.open(ruling);
        member.unfold("Stel voor om dit in te trekken");
        member.answer(Map.of("vanaf", from, "grond", ground, "gehoord", "Gebeld met de aanbieder."));
        member.pressIn("/intrekken");
        other.open(ruling);
        other.pressIn("/intrekken/bevestigen");
    }
}
