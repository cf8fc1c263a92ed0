package app.salient.account.passkey;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The public half of a key that lives on somebody's device. Bytes are base64url.
 *
 * @param version null until stored
 * @param credentialId what the device calls it
 * @param name what its owner calls it, 1 to {@value #LONGEST_NAME} characters
 * @param publicKey in COSE's form
 * @param attestation what the device said when it made the key
 * @param transports how the device is reached, such as "internal,hybrid"; may be empty
 * @param synced whether the device may copy it to others of the same owner
 * @param usedCount how often it was used, by the device's own count; 0 when it does not count
 * @param usedAt null until it has signed somebody in
 */
public record Passkey(
        @Id UUID id,
        @Version @Nullable Integer version,
        PersonId personId,
        String credentialId,
        String name,
        String publicKey,
        String attestation,
        String transports,
        boolean synced,
        long usedCount,
        Instant madeAt,
        @Nullable Instant usedAt) {
    static final int LONGEST_NAME = 40;

    Passkey named(String other) {
        return new Passkey(
                id,
                version,
                personId,
                credentialId,
                other,
                publicKey,
                attestation,
                transports,
                synced,
                usedCount,
                madeAt,
                usedAt);
    }

    /**
     * @param count the device's count after this use
     * @throws IllegalArgumentException if it is no higher than before: then two devices use the same key, and one is a copy
     */
    Passkey used(long count, Instant now) {
        if (count <= usedCount && (count != 0 || usedCount != 0)) {
            throw new IllegalArgumentException("passkey " + id + " was used " + usedCount + " times, now " + count);
        }
        return new Passkey(
                id,
                version,
                personId,
                credentialId,
                name,
                publicKey,
                attestation,
                transports,
                synced,
                count,
                madeAt,
                now);
    }
}
