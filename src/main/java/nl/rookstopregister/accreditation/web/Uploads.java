package nl.rookstopregister.accreditation.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.usecase.KeepAttachments;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a page, kept one by one. */
@Component
class Uploads {

    static final String FIELD = "bewijs";

    private final KeepAttachments attachments;

    Uploads(KeepAttachments attachments) {
        this.attachments = attachments;
    }

    /** What is wrong with those that were refused. */
    FormErrors keep(RequestId id, Membership member, String address, String item, @Nullable List<MultipartFile> files)
            throws IOException {
        FormErrors errors = FormErrors.none();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (!name.isEmpty() || !file.isEmpty()) {
                errors = refusal(attachments.add(id, member, address, item, name, file.getBytes()), name, errors);
            }
        }
        return errors;
    }

    /** A file that was chosen and then not sent: only its name came along. */
    static FormErrors forgotten(MultiValueMap<String, String> form) {
        String name = form.getFirst(FIELD);
        return name == null || name.isBlank()
                ? FormErrors.none()
                : FormErrors.of(FIELD, "accreditation.wrong.file-not-sent", name);
    }

    private static FormErrors refusal(Optional<Keeping> keeping, String name, FormErrors errors) {
        return keeping.isPresent() && keeping.get() instanceof Keeping.Refused(var reason)
                ? errors.and(FIELD, "documents.refused." + reason.name().toLowerCase(Locale.ROOT), name)
                : errors;
    }
}
