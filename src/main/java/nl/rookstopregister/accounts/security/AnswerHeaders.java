package nl.rookstopregister.accounts.security;

import nl.rookstopregister.settings.MapSettings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to refuse. */
final class AnswerHeaders {

    static final String PERMISSIONS_POLICY =
            "camera=(), geolocation=(self), microphone=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private AnswerHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers, MapSettings map) {
        headers.addHeaderWriter(new ContentPolicy(map))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                // A link that is a key stays inside; "no-referrer" would hide the origin from our own forms too.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .httpStrictTransportSecurity(
                        policy -> policy.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }
}
