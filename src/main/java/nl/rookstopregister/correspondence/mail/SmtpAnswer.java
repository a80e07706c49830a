package nl.rookstopregister.correspondence.mail;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** The number with which a mail server answered, wherever in a chain of failures it stands. */
final class SmtpAnswer {

    private SmtpAnswer() {}

    /** The worst one; empty when the server did not answer at all. */
    static OptionalInt code(MessagingException failure) {
        int worst = -1;
        for (@Nullable Exception each = failure; each != null; each = next(each)) {
            worst = Math.max(worst, codeOf(each));
        }
        return worst < 400 ? OptionalInt.empty() : OptionalInt.of(worst);
    }

    private static int codeOf(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
