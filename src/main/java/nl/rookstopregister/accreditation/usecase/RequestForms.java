package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.spi.RequestForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms of the kinds that can be requested here. */
@Component
public class RequestForms {

    private final List<RequestForm> forms;

    RequestForms(ObjectProvider<RequestForm> forms) {
        this.forms = forms.orderedStream().toList();
    }

    /** In the order of {@link RequestKind}. */
    public List<RequestKind> kinds() {
        return forms.stream().map(RequestForm::kind).sorted().toList();
    }

    public Optional<RequestForm> find(RequestKind kind) {
        return forms.stream().filter(form -> form.kind() == kind).findFirst();
    }

    /** A request of a kind that is no longer asked cannot be shown either: that is a fault. */
    public RequestForm of(RequestKind kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("No form for " + kind));
    }
}
