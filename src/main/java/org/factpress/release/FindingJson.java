package org.factpress.release;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.model.Coded;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code data/findings.json} as the findings it was written from. */
final class FindingJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FindingJson() {}

    static List<Finding> read(byte[] json) {
        try {
            return MAPPER.readTree(json).valueStream().map(FindingJson::finding).toList();
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new DataFileException("data/findings.json holds no findings of a release: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                    + ". Run the job again, or restore the folder from the archive.");
        }
    }

    private static Finding finding(JsonNode json) {
        return new Finding(
                text(json, "id"),
                Coded.of(FindingCode.class, text(json, "code")),
                Coded.of(Severity.class, text(json, "severity")),
                text(json, "message"),
                texts(json, "figures"),
                texts(json, "documents"),
                computed(json.required("computed")),
                decision(json.required("decision")));
    }

    private static SortedMap<String, Object> computed(JsonNode json) {
        SortedMap<String, Object> computed = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            JsonNode value = entry.getValue();
            computed.put(
                    entry.getKey(),
                    value.isNumber()
                            ? value.decimalValue()
                            : value.isBoolean() ? (Object) value.booleanValue() : value.asString());
        }
        return computed;
    }

    private static @Nullable Decision decision(JsonNode json) {
        return json.isNull()
                ? null
                : new Decision(
                        text(json, "by"),
                        Instant.parse(text(json, "at")),
                        Coded.of(DecisionAction.class, text(json, "action")),
                        text(json, "reason"),
                        value(json.required("value")));
    }

    private static @Nullable BigDecimal value(JsonNode json) {
        return json.isNull() ? null : json.decimalValue();
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).stringValue();
    }

    private static List<String> texts(JsonNode json, String key) {
        return json.required(key).valueStream().map(JsonNode::stringValue).toList();
    }
}
