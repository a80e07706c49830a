package nl.rookstopregister.admission.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.Wording;
import org.springframework.stereotype.Component;

/** The mail with the one-time link for a referee. The secret in it is kept nowhere else. */
@Component
class RefereeMail {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final AccreditedTrainings trainings;
    private final Correspondence correspondence;
    private final Applicant applicant;

    RefereeMail(AccreditedTrainings trainings, Correspondence correspondence, Applicant applicant) {
        this.trainings = trainings;
        this.correspondence = correspondence;
        this.applicant = applicant;
    }

    static String newToken() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    String nameOf(Values training) {
        return trainings.find(training.get("training")).map(Training::name).orElse(training.get("training_name"));
    }

    void send(RefereeRequest request, SignedIn asker, String token) {
        correspondence.send(new MailMessage(
                "admission.referee:" + request.id(),
                request.referee().mail(),
                asker.language(),
                "admission.mail.referee",
                List.of(
                        request.referee().name(),
                        asker.name(),
                        request.training(),
                        new Wording(asker.language()).day(request.lastDay())),
                applicant.link("/referent/" + token),
                null));
    }
}
