package nl.rookstopregister.reflection.web;

import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.usecase.ReadMeetings.Seen;
import nl.rookstopregister.shared.Language;

/**
 * The intervision meetings of a coach.
 *
 * @param typed what stands in the form
 * @param confirmedAtLeast how many have to confirm before a meeting counts
 */
public record IntervisionPage(
        List<Seen> meetings, List<NormText.Role> roles, Typed typed, int confirmedAtLeast, FormErrors errors) {

    /** A meeting as it was typed. */
    public record Typed(String day, String role, String subject, String numbers) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** Those about which this coach still has to say something. */
    public List<Seen> waiting() {
        return meetings.stream().filter(each -> each.own() == Answer.AWAITED).toList();
    }

    public List<Seen> answered() {
        return meetings.stream().filter(each -> each.own() != Answer.AWAITED).toList();
    }

    public List<Choice> choices(Language language) {
        return roles.stream()
                .map(role ->
                        Choice.of(Integer.toString(role.number()), role.title().in(language)))
                .toList();
    }

    public String role(int number, Language language) {
        return roles.stream()
                .filter(role -> role.number() == number)
                .map(role -> role.title().in(language))
                .findFirst()
                .orElse("");
    }
}
