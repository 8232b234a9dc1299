package org.factpress.batch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Coded;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.FindingCode;
import org.factpress.release.JsonText;
import org.factpress.review.Ground;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The decisions and the approval that a revision went out with, as archived beside it.
 *
 * <p>They hold the hour at which people decided, so they are no part of the revision's own bytes.
 */
record ReviewFile(
        List<RecordedDecision> decisions, @Nullable RecordedApproval approval) {
    /** The logical path in the archive. */
    static final String PATH = "review/review.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    ReviewFile {
        decisions = List.copyOf(decisions);
    }

    byte[] toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("decisions", decisions.stream().map(ReviewFile::json).toList());
        json.put("approval", approval == null ? null : json(approval));
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> json(RecordedDecision record) {
        Decision decision = record.decision();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("finding", record.finding());
        json.put("code", record.code().code());
        json.put("by", decision.by());
        json.put("at", decision.at().toString());
        json.put("action", decision.action().code());
        json.put("reason", decision.reason());
        json.put("value", decision.value());
        json.put("figure", decision.figure());
        json.put("grounds", record.grounds().stream().map(ReviewFile::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Ground ground) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("figure", ground.figure());
        json.put("document", ground.document());
        json.put("surface", ground.surface());
        json.put("quote", ground.quote());
        json.put("facts", ground.facts());
        return json;
    }

    private static Map<String, @Nullable Object> json(RecordedApproval approval) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("fingerprint", approval.fingerprint());
        json.put("by", approval.by());
        json.put("at", approval.at().toString());
        json.put("reason", approval.reason());
        return json;
    }

    static ReviewFile read(byte[] bytes) {
        JsonNode json = MAPPER.readTree(bytes);
        JsonNode approval = json.required("approval");
        return new ReviewFile(
                json.required("decisions")
                        .valueStream()
                        .map(ReviewFile::decision)
                        .toList(),
                approval.isNull() ? null : approval(approval));
    }

    private static RecordedDecision decision(JsonNode json) {
        return new RecordedDecision(
                0,
                text(json, "finding"),
                Coded.of(FindingCode.class, text(json, "code")),
                new Decision(
                        text(json, "by"),
                        Instant.parse(text(json, "at")),
                        Coded.of(DecisionAction.class, text(json, "action")),
                        text(json, "reason"),
                        json.required("value").isNull()
                                ? null
                                : new BigDecimal(json.required("value").asString()),
                        json.required("figure").isNull() ? null : text(json, "figure")),
                json.required("grounds").valueStream().map(ReviewFile::ground).toList(),
                null);
    }

    private static Ground ground(JsonNode json) {
        return new Ground(
                text(json, "figure"),
                text(json, "document"),
                text(json, "surface"),
                text(json, "quote"),
                text(json, "facts"));
    }

    private static RecordedApproval approval(JsonNode json) {
        return new RecordedApproval(
                0,
                text(json, "fingerprint"),
                text(json, "by"),
                Instant.parse(text(json, "at")),
                text(json, "reason"),
                null);
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).stringValue();
    }
}
