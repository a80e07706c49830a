package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Passkeys;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Making a passkey and signing in with one (WebAuthn). The device itself asks for a finger, face or PIN: having it and
 * being able to open it are two factors.
 */
@Component
public class PasskeyCeremonies {

    private static final String CREATION = "passkey-creation";
    private static final String REQUEST = "passkey-request";

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository credentials;
    private final Passkeys passkeys;
    private final RegisterSettings settings;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyCeremonies(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials,
            Passkeys passkeys,
            RegisterSettings settings) {
        this.owners = owners;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.settings = settings;
    }

    /** What the device is asked when a passkey is to be made. */
    public String beginCreation(HttpServletRequest request, SignedIn person) {
        PublicKeyCredentialCreationOptions options = at(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(new PersonSignedIn(person)));
        request.getSession().setAttribute(CREATION, options);
        return json.writeValueAsString(options);
    }

    /** False when the device's answer does not fit the question. */
    public boolean finishCreation(HttpServletRequest request, String answer, String name) {
        if (!(taken(request, CREATION) instanceof PublicKeyCredentialCreationOptions options)) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            at(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(credential, name)));
            return true;
        } catch (RuntimeException e) {
            return refused(e);
        }
    }

    /** What the device is asked when somebody signs in: it knows by itself whose passkeys it has. */
    public String beginSignIn(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions options = at(request)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(new AnonymousAuthenticationToken(
                                "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
        request.getSession().setAttribute(REQUEST, options);
        return json.writeValueAsString(options);
    }

    /** Whose passkey it is; empty when the device's answer does not fit the question. */
    public Optional<AccountId> finishSignIn(HttpServletRequest request, String answer) {
        if (!(taken(request, REQUEST) instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            return passkeys.owner(at(request)
                    .authenticate(new RelyingPartyAuthenticationRequest(options, credential))
                    .getId()
                    .getBytes());
        } catch (RuntimeException e) {
            refused(e);
            return Optional.empty();
        }
    }

    /** A question is asked once: its answer cannot be sent again. */
    private static @Nullable Object taken(HttpServletRequest request, String attribute) {
        Object options = request.getSession().getAttribute(attribute);
        request.getSession().removeAttribute(attribute);
        return options;
    }

    private static boolean refused(RuntimeException reason) {
        // The library's refusals share no type of their own; what is not a refusal is a fault of ours.
        boolean refusal = reason instanceof JacksonException
                || reason instanceof IllegalArgumentException
                || reason.getClass().getPackageName().startsWith("com.webauthn4j");
        if (!refusal) {
            throw reason;
        }
        return false;
    }

    private Webauthn4JRelyingPartyOperations at(HttpServletRequest request) {
        // On somebody's own machine the port may be any; the real register has one address, whatever a request says.
        URI here = settings.production()
                ? settings.baseUrl()
                : URI.create(request.getRequestURL().toString());
        String origin = here.getScheme() + "://" + here.getAuthority();
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                owners,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(here.getHost())
                        .name(settings.name())
                        .build(),
                Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
