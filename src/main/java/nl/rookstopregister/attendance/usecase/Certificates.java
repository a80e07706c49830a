package nl.rookstopregister.attendance.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.attendance.model.CertificateNumber;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.Trainings;

/** Certificates of attendance: for the coach whose it is, and for whoever was given its number. */
@UseCase
public class Certificates {

    private final Credits credits;
    private final Sheets sheets;
    private final Providers providers;
    private final Trainings trainings;
    private final RegisterCoaches coaches;

    Certificates(Credits credits, Sheets sheets, Providers providers, Trainings trainings, RegisterCoaches coaches) {
        this.credits = credits;
        this.sheets = sheets;
        this.providers = providers;
        this.trainings = trainings;
        this.coaches = coaches;
    }

    /**
     * What a certificate says.
     *
     * @param valid whether the attendance still counts; a later certificate may have taken its place
     */
    public record Certificate(
            String number,
            String name,
            String registrationNumber,
            String training,
            String provider,
            LocalDate lastDay,
            int points,
            Recognition recognition,
            boolean valid) {}

    public Optional<Certificate> own(CertificateNumber number, CoachId coach) {
        return credits.withCertificate(number)
                .filter(credit -> credit.coach().equals(coach))
                .flatMap(this::certificate)
                .filter(Certificate::valid);
    }

    /** For whoever typed its number. */
    public Optional<Certificate> look(String typed) {
        return CertificateNumber.read(typed).flatMap(credits::withCertificate).flatMap(this::certificate);
    }

    private Optional<Certificate> certificate(Credit credit) {
        List<Credit> history = credits.of(credit.session(), credit.coach());
        return sheets.closing(credit.session())
                .map(closing ->
                        certificate(credit, closing, history.getLast().id().equals(credit.id())));
    }

    private Certificate certificate(Credit credit, Closing closing, boolean valid) {
        return new Certificate(
                credit.certificate(),
                coaches.nameOf(credit.coach()).map(PersonName::full).orElse(""),
                coaches.numberOf(credit.coach()).map(RegistrationNumber::spoken).orElse(""),
                closing.training().name(),
                providers.find(closing.provider()).map(Provider::name).orElse(""),
                closing.lastDay(),
                closing.training().points(),
                trainings
                        .find(closing.training().reference())
                        .map(training -> training.on(closing.lastDay()))
                        .orElse(Recognition.UNKNOWN),
                valid);
    }
}
