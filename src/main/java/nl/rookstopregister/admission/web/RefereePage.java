package nl.rookstopregister.admission.web;

import nl.rookstopregister.admission.usecase.AnswerReferee;
import nl.rookstopregister.pages.FormErrors;

/** What a referee is asked, and what was typed. */
public record RefereePage(
        AnswerReferee.Asked asked, String answer, String name, String role, String remark, FormErrors errors) {

    public String titleKey() {
        return "admission.referent.title." + asked.state();
    }
}
