package org.factpress.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the key from a PKCS#12 file; each way in which that can go wrong names its variable. */
final class KeyFile {
    private static final Set<String> KINDS = Set.of("RSA", "EC");

    private final SigningSettings settings;

    private KeyFile(SigningSettings settings) {
        this.settings = settings;
    }

    static SigningKey read(SigningSettings settings) {
        return new KeyFile(settings).read();
    }

    private SigningKey read() {
        if (!Files.isRegularFile(settings.file())) {
            throw keyError("is no file; name the PKCS#12 file (.p12, .pfx) of the key", null);
        }
        try (InputStream file = Files.newInputStream(settings.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, settings.password().toCharArray());
            return key(store, alias(store));
        } catch (UnrecoverableKeyException e) {
            throw passwordError(e);
        } catch (IOException e) {
            // This is how a key store tells a wrong password from a file that is none.
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? passwordError(e)
                    : keyError("cannot be read as PKCS#12 (" + e.getMessage() + "); name a .p12 or .pfx file", e);
        } catch (GeneralSecurityException e) {
            throw keyError("cannot be used (" + e.getMessage() + "); export the key anew as PKCS#12", e);
        }
    }

    private String alias(KeyStore store) throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.isEmpty()) {
            throw keyError("holds no private key; export the key together with its certificate", null);
        }
        String wanted = settings.alias();
        if (wanted == null && keys.size() == 1) {
            return keys.get(0);
        }
        return keys.stream()
                .filter(alias -> alias.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new SigningKeyException(SigningSettings.ALIAS
                        + (wanted == null ? " is not set, and " : ": there is no key " + wanted + "; ")
                        + settings.file() + " holds " + String.join(", ", keys) + ": name one of them"));
    }

    private SigningKey key(KeyStore store, String alias) throws GeneralSecurityException {
        if (!(store.getKey(alias, settings.password().toCharArray()) instanceof PrivateKey key)
                || !KINDS.contains(key.getAlgorithm())) {
            throw keyError("holds a key that is neither RSA nor EC; give one that is", null);
        }
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        return new SigningKey(key, chain);
    }

    private SigningKeyException passwordError(Exception cause) {
        return new SigningKeyException(
                SigningSettings.PASSWORD + " or " + SigningSettings.PASSWORD_FILE + ": the password does not open "
                        + settings.file() + "; set the one that it was exported with",
                cause);
    }

    private SigningKeyException keyError(String problem, @Nullable Exception cause) {
        String message = SigningSettings.KEY + ": " + settings.file() + " " + problem;
        return cause == null ? new SigningKeyException(message) : new SigningKeyException(message, cause);
    }
}
