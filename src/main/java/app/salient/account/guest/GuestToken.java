package app.salient.account.guest;

import app.salient.account.PersonId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The secret in a guest's cookie. The person's id is derived from it one way, so that a guest needs no row until they
 * answer, and no id seen anywhere leads back to a cookie.
 *
 * @param secret 43 characters of URL-safe base 64: 256 random bits
 */
record GuestToken(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static GuestToken fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new GuestToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<GuestToken> of(String cookie) {
        return cookie.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new GuestToken(cookie)) : Optional.empty();
    }

    PersonId person() {
        var bits = ByteBuffer.wrap(DigestUtils.sha256("salient guest " + secret));
        long high = (bits.getLong() & ~0xF000L) | 0x8000L; // version 8: made by hash
        long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new PersonId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return "GuestToken[hidden]";
    }
}
