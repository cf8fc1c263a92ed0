package app.salient.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device with one passkey, and the browser before it, as WebAuthn describes them; a test may have it misbehave. */
public final class Device {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int COORDINATE_BYTES = 32;

    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    private final KeyPair keys;
    private String origin;
    private boolean seesItsOwner = true;
    private int uses;

    /** @param origin of the page that is open in its browser, such as {@code http://localhost} */
    public Device(String origin) {
        this.origin = origin;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Device on(String other) {
        origin = other;
        return this;
    }

    /** Somebody taps it who does not know its PIN. */
    public Device inOtherHands() {
        seesItsOwner = false;
        return this;
    }

    /** As if it were a copy that was made when it had been used so often. */
    public Device usedOnly(int times) {
        uses = times;
        return this;
    }

    /** What the browser sends after a key was made. @param options as the server asks */
    public String make(String options) {
        var asked = JSON.readTree(options);
        byte[] data = data(asked.at("/rp/id").asString(), 0x41, attested());
        var attestation = bytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        attestation.write(data.length); // the keys fmt, attStmt and authData; shorter than 256 bytes
        attestation.writeBytes(data);
        var response = JSON.createObjectNode()
                .put("clientDataJSON", text(client("webauthn.create", asked)))
                .put("attestationObject", text(attestation.toByteArray()));
        response.putArray("transports").add("internal");
        return credential(response);
    }

    /** What the browser sends after the key was used. @param options as the server asks */
    public String use(String options) {
        var asked = JSON.readTree(options);
        uses++;
        byte[] data = data(asked.path("rpId").asString(), 0x01, new byte[0]);
        byte[] client = client("webauthn.get", asked);
        var signed = bytes(data);
        signed.writeBytes(sha256(client));
        return credential(JSON.createObjectNode()
                .put("clientDataJSON", text(client))
                .put("authenticatorData", text(data))
                .put("signature", text(sign(signed.toByteArray()))));
    }

    private String credential(JsonNode response) {
        var credential = JSON.createObjectNode()
                .put("id", text(id))
                .put("rawId", text(id))
                .put("type", "public-key");
        credential.set("response", response);
        credential.set("clientExtensionResults", JSON.createObjectNode());
        return credential.toString();
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("challenge", asked.path("challenge").asString())
                .put("origin", origin)
                .put("crossOrigin", false)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(String site, int flags, byte[] attested) {
        var data = bytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        data.write(seesItsOwner ? flags | 0x04 : flags);
        data.writeBytes(ByteBuffer.allocate(4).putInt(uses).array());
        data.writeBytes(attested);
        return data.toByteArray();
    }

    private byte[] attested() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var attested = bytes(new byte[16]); // of no particular make
        attested.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        attested.writeBytes(id);
        attested.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
        attested.writeBytes(coordinate(point.getAffineX().toByteArray()));
        attested.writeBytes(HexFormat.of().parseHex("225820"));
        attested.writeBytes(coordinate(point.getAffineY().toByteArray()));
        return attested.toByteArray();
    }

    private static byte[] coordinate(byte[] signed) {
        byte[] plain = new byte[COORDINATE_BYTES];
        int length = Math.min(signed.length, COORDINATE_BYTES);
        System.arraycopy(signed, signed.length - length, plain, COORDINATE_BYTES - length, length);
        return plain;
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteArrayOutputStream bytes(byte[] first) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
