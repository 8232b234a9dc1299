package org.factpress.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a PDF fares against one standard; {@code problem} tells why the validator could not finish, else it is null. */
public record ProfileResult(
        String profile,
        boolean compliant,
        int checks,
        List<FailedRule> failed,
        @Nullable String problem) {
    public ProfileResult {
        failed = List.copyOf(failed);
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("profile", profile);
        json.put("compliant", compliant);
        json.put("checks", checks);
        json.put("failed", failed.stream().map(ProfileResult::json).toList());
        json.put("problem", problem);
        return json;
    }

    private static Map<String, @Nullable Object> json(FailedRule rule) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("clause", rule.clause());
        json.put("test", rule.test());
        json.put("occurrences", rule.occurrences());
        json.put("message", rule.message());
        json.put("place", rule.place());
        return json;
    }
}
