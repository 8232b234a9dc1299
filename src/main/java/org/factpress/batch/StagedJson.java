package org.factpress.batch;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.factpress.model.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records of the model as JSON and back, equal to the last place of each decimal. */
final class StagedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            // A source text may hold half a surrogate pair, which UTF-8 cannot write.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addMixIn(Finding.class, ComputedNumbers.class)
            .build();

    private StagedJson() {}

    static byte[] write(Object content) {
        return MAPPER.writeValueAsBytes(content);
    }

    static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The type of a computed number is {@link BigDecimal}, also where it is whole. */
    private interface ComputedNumbers {
        @JsonDeserialize(contentUsing = DecimalOrOther.class)
        SortedMap<String, Object> computed();
    }

    private static final class DecimalOrOther extends ValueDeserializer<Object> {
        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_NUMBER_INT
                            || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                    ? json.getDecimalValue()
                    : context.readValue(json, Object.class);
        }
    }
}
