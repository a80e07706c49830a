package nl.rookstopregister.admission.usecase;

import java.util.List;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.SignedForms;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Answers;
import org.springframework.stereotype.Component;

/** The documents of an application: the evidence with its answers, and the signed form of one that came in on paper. */
@Component
class PapersOfApplication {

    private final Documents documents;
    private final SignedForms forms;

    PapersOfApplication(Documents documents, SignedForms forms) {
        this.documents = documents;
        this.forms = forms;
    }

    List<KeptDocument> evidence(Answers answers) {
        return documents.all(answers.evidence());
    }

    List<KeptDocument> signedForm(ApplicationId id) {
        return documents.all(forms.of(id));
    }
}
