package app.salient.account.passkey;

import app.salient.storage.Committer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * Passkeys as Spring Security looks for them. Its own repository wants a table that H2 and PostgreSQL would not both take. It saves a new
 * one and a used one by the same method; here they are two, or one that is removed while it is used would come back.
 */
@Component
class PasskeyRecords {
    private final Passkeys passkeys;
    private final Committer committer;
    private final Clock clock;

    PasskeyRecords(Passkeys passkeys, Committer committer, Clock clock) {
        this.passkeys = passkeys;
        this.committer = committer;
        this.clock = clock;
    }

    /** For whoever makes one: what is saved is new. */
    UserCredentialRepository toMake() {
        return new View(this, this::add);
    }

    /** For whoever uses one: what is saved was there before. */
    UserCredentialRepository toUse() {
        return new View(this, this::noteUse);
    }

    private void add(CredentialRecord record) {
        committer.commit(() -> passkeys.save(made(record)));
    }

    /** @throws IllegalArgumentException when it is not there any more */
    private void noteUse(CredentialRecord record) {
        committer.commit(() -> passkeys.findByCredentialId(
                        record.getCredentialId().toBase64UrlString())
                .map(known -> passkeys.save(known.used(record.getSignatureCount(), clock.instant())))
                .orElseThrow(() -> new IllegalArgumentException("a passkey that was removed")));
    }

    private Passkey made(CredentialRecord record) {
        var attestation = record.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("no attestation");
        }
        return new Passkey(
                UUID.randomUUID(),
                null,
                PasskeyOwners.person(record.getUserEntityUserId()),
                record.getCredentialId().toBase64UrlString(),
                record.getLabel(),
                new Bytes(record.getPublicKey().getBytes()).toBase64UrlString(),
                attestation.toBase64UrlString(),
                record.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .collect(Collectors.joining(",")),
                record.isBackupEligible(),
                record.getSignatureCount(),
                clock.instant(),
                null);
    }

    private record View(PasskeyRecords all, Consumer<CredentialRecord> keep) implements UserCredentialRepository {
        @Override
        public void save(CredentialRecord record) {
            keep.accept(record);
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
            return all.passkeys
                    .findByCredentialId(credentialId.toBase64UrlString())
                    .map(PasskeyRecords::record)
                    .orElse(null);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes userId) {
            return all.passkeys.findByPersonIdOrderByMadeAt(PasskeyOwners.person(userId)).stream()
                    .map(PasskeyRecords::record)
                    .toList();
        }

        /** Nobody but {@link OwnPasskeys} removes one: it knows whose it is. */
        @Override
        public void delete(Bytes credentialId) {
            throw new UnsupportedOperationException();
        }
    }

    private static CredentialRecord record(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.credentialId()))
                .userEntityUserId(PasskeyOwners.handle(passkey.personId()))
                .publicKey(ImmutablePublicKeyCose.fromBase64(passkey.publicKey()))
                .signatureCount(passkey.usedCount())
                .uvInitialized(true)
                .transports(Arrays.stream(passkey.transports().split(","))
                        .filter(way -> !way.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(passkey.synced())
                .backupState(passkey.synced())
                .attestationObject(Bytes.fromBase64(passkey.attestation()))
                .created(passkey.madeAt())
                .lastUsed(passkey.usedAt() == null ? passkey.madeAt() : passkey.usedAt())
                .label(passkey.name())
                .build();
    }
}
