package app.salient.account.passkey;

import app.salient.account.SiteAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks devices for proof, and checks it, by Spring Security's WebAuthn support. The device has to see its owner (finger, face or
 * PIN), and has to know by itself whose key it is, so that nobody types a name.
 */
@Component
class PasskeyProof {
    private static final String SITE_NAME = "Salient";

    private final PasskeyOwners owners;
    private final PasskeyRecords records;

    /** Made when somebody has a use for them, not at the start. A server has one address, on its own machine perhaps two. */
    private final Cache<SiteAddress.Site, WebAuthnRelyingPartyOperations> toMake =
            Caffeine.newBuilder().maximumSize(4).build();

    private final Cache<SiteAddress.Site, WebAuthnRelyingPartyOperations> toUse =
            Caffeine.newBuilder().maximumSize(4).build();

    private final Supplier<JsonMapper> json = SingletonSupplier.of(
            () -> JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());

    PasskeyProof(PasskeyOwners owners, PasskeyRecords records) {
        this.owners = owners;
        this.records = records;
    }

    /** Has a device make a key; none is used by it. */
    WebAuthnRelyingPartyOperations toMake(SiteAddress.Site site) {
        return toMake.get(site, at -> operations(at, records.toMake()));
    }

    /** Has a device use a key; none is added by it. */
    WebAuthnRelyingPartyOperations toUse(SiteAddress.Site site) {
        return toUse.get(site, at -> operations(at, records.toUse()));
    }

    private WebAuthnRelyingPartyOperations operations(SiteAddress.Site site, UserCredentialRepository keys) {
        var operations = new Webauthn4JRelyingPartyOperations(
                owners,
                keys,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name(SITE_NAME)
                        .build(),
                Set.of(site.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    JsonMapper json() {
        return json.get();
    }
}
