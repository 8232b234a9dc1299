package org.factpress.conformance;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;

/** A validator's report on a PDF: each standard that it was held against, and the validator's name and version. */
public record Conformance(String validator, List<ProfileResult> profiles) {
    public Conformance {
        profiles = List.copyOf(profiles);
    }

    public boolean compliant() {
        return profiles.stream().allMatch(ProfileResult::compliant);
    }

    /** The report as a file: {@code {file, sha256, validator, compliant, profiles: […]}}. */
    public byte[] toJson(String file, String sha256) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("sha256", sha256);
        json.put("validator", validator);
        json.put("compliant", compliant());
        json.put("profiles", profiles.stream().map(ProfileResult::json).toList());
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }
}
