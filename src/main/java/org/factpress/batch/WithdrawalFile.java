package org.factpress.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factpress.release.JsonText;
import org.factpress.release.OutputNotWritableException;
import org.jspecify.annotations.Nullable;

/** Who withdrew a release and why, as archived beside its tombstone. */
final class WithdrawalFile {
    private WithdrawalFile() {}

    static Path write(Path file, String by, String reason) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("by", by);
        json.put("reason", reason);
        try {
            return Files.write(file, JsonText.pretty(json).getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new OutputNotWritableException(file, failure);
        }
    }
}
