package org.factpress.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factpress.signature.CheckedSignature;
import org.factpress.signature.Signer;
import org.jspecify.annotations.Nullable;

/** The signature of a sheet as a person or a program reads it. */
final class SignatureText {
    private SignatureText() {}

    /** A line each for what it is, who made it and whether that is known; nothing without one. */
    static String of(@Nullable CheckedSignature signature) {
        if (signature == null) {
            return "";
        }
        Signer signer = signature.signer();
        if (signer == null) {
            return "  signature: unreadable\n";
        }
        return "  signature: " + (signature.intact() ? "intact" : "BROKEN") + ", "
                + (signature.wholeFile() ? "covers the whole file" : "does NOT cover the whole file") + "; made at "
                + signature.signedAt() + "\n  signer: " + signer.subject() + "\n    issuer " + signer.issuer()
                + "; valid from " + day(signer.validFrom()) + " to " + day(signer.validUntil()) + "\n    "
                + trust(signature) + "\n";
    }

    private static String trust(CheckedSignature signature) {
        return switch (signature.trust()) {
            case TRUSTED -> "trusted by a certificate given";
            case UNTRUSTED -> "NOT trusted by any certificate given";
            case NOT_CHECKED -> "not checked against a known certificate";
        };
    }

    static @Nullable Map<String, @Nullable Object> json(@Nullable CheckedSignature signature) {
        if (signature == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("intact", signature.intact());
        json.put("wholeFile", signature.wholeFile());
        json.put("signedAt", signature.signedAt());
        Signer signer = signature.signer();
        json.put("subject", signer == null ? null : signer.subject());
        json.put("issuer", signer == null ? null : signer.issuer());
        json.put("validFrom", signer == null ? null : signer.validFrom());
        json.put("validUntil", signer == null ? null : signer.validUntil());
        json.put("trust", signature.trust().code());
        return json;
    }

    /** Empty without a signature that can be read. */
    static String subject(@Nullable CheckedSignature signature) {
        Signer signer = signature == null ? null : signature.signer();
        return signer == null ? "" : signer.subject();
    }

    /** Empty without a signature. */
    static String code(@Nullable CheckedSignature signature) {
        return signature == null ? "" : signature.trust().code();
    }

    private static String day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
