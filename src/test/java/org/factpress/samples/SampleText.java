package org.factpress.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The wording of a sample document, as kept in {@code src/test/resources/samples}. */
record SampleText(Map<?, ?> values) {
    static SampleText of(String resource) {
        try (InputStream in = SampleText.class.getResourceAsStream("/samples/" + resource)) {
            Objects.requireNonNull(in, () -> "no wording in src/test/resources/samples/" + resource);
            LoadSettings settings = LoadSettings.builder().setLabel(resource).build();
            return new SampleText((Map<?, ?>) new Load(settings).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return required(key).toString();
    }

    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    List<SampleText> parts(String key) {
        return list(key).stream().map(part -> new SampleText((Map<?, ?>) part)).toList();
    }

    List<List<String>> rows(String key) {
        return list(key).stream()
                .map(row -> ((List<?>) row).stream().map(Object::toString).toList())
                .toList();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    SampleText part(String key) {
        return new SampleText((Map<?, ?>) required(key));
    }

    private List<?> list(String key) {
        return (List<?>) required(key);
    }

    private Object required(String key) {
        return Objects.requireNonNull(values.get(key), () -> "the wording lacks " + key);
    }
}
