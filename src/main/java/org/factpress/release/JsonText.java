package org.factpress.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as files and command line print it: every key present, plain decimals, two blanks of indent, LF. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectWriter PRETTY = MAPPER.writer().with(prettyPrinter());

    private JsonText() {}

    /** What {@code extract --format json} prints: an array of figures. */
    public static String figures(List<Figure> figures) {
        return pretty(objects(FigureRecords.FORMAT, figures));
    }

    /** What {@code extract --all --format json} prints: {@code {figures, setAside}}. */
    public static String extraction(List<Figure> figures, List<SetAside> setAside) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("figures", objects(FigureRecords.FORMAT, figures));
        json.put("setAside", objects(SetAsideRecords.FORMAT, setAside));
        return pretty(json);
    }

    /** What {@code check --format json} prints: {@code {documents, figures, observations, findings}}. */
    public static String check(
            List<SourceDocument> documents,
            List<Figure> figures,
            List<Observation> observations,
            List<Finding> findings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("documents", objects(SourceRecords.FORMAT, documents));
        json.put("figures", objects(FigureRecords.FORMAT, figures));
        json.put("observations", objects(ObservationRecords.FORMAT, observations));
        json.put("findings", objects(FindingRecords.FORMAT, findings));
        return pretty(json);
    }

    /** What {@code findings --format json} prints, and {@code data/findings.json} holds: an array of findings. */
    public static String findings(List<Finding> findings) {
        return pretty(objects(FindingRecords.FORMAT, findings));
    }

    /** Maps, lists, texts, numbers and booleans as indented JSON, with a line end. */
    public static String pretty(@Nullable Object json) {
        return PRETTY.writeValueAsString(plain(json)) + "\n";
    }

    /** On one line, without a line end. */
    public static String line(@Nullable Object json) {
        return compact(json);
    }

    static String compact(@Nullable Object json) {
        return MAPPER.writeValueAsString(plain(json));
    }

    private static <T> List<Map<String, @Nullable Object>> objects(RecordFormat<T> format, List<T> records) {
        return records.stream().map(format::toJson).toList();
    }

    /** A double would be written in scientific notation, and a set has no order: only plain values go out. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, inner) -> copy.put(String.valueOf(key), plain(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::plain).toList();
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString());
        }
        boolean written = value == null || value instanceof Number || value instanceof Boolean;
        return written ? value : value.toString();
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
    }
}
