package nl.rookstopregister.attendance.web;

import nl.rookstopregister.attendance.usecase.Certificates.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a certificate of attendance is real.
 *
 * @param typed empty when nothing was asked yet
 * @param certificate null when there is none with this number
 */
public record CertificateCheckPage(String typed, @Nullable Certificate certificate) {}
