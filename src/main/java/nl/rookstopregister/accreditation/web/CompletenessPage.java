package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.pages.FormErrors;

/**
 * Whether a request is complete: each part of it, with room for what is missing there.
 *
 * @param remarks what is unusual about it, in words
 * @param asked what was asked last, by the title of the part
 * @param typed remarks, by the address of the part
 * @param cases addresses of the cases in which it is or was judged
 */
public record CompletenessPage(
        CaseHead head,
        String address,
        RequestState state,
        List<RequestPart> parts,
        List<String> remarks,
        Map<String, String> asked,
        Map<String, String> typed,
        List<RulingLine> rulings,
        List<CaseLink> cases,
        List<CaseLine> history,
        FormErrors errors) {

    /** One case in which this request is or was judged. */
    public record CaseLink(String key, String address) {}

    public String remark(RequestPart part) {
        return typed.getOrDefault(part.address(), "");
    }
}
