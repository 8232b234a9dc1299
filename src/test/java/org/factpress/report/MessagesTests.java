package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factpress.chart.Charts;
import org.factpress.jobfile.JobFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports and charts say: in each language the same messages, with the same things told. */
class MessagesTests {
    @ParameterizedTest
    @CsvSource({"report, messages", "chart, words"})
    void areTheSameInEveryLanguage(String room, String table) throws IOException {
        TreeMap<String, Set<String>> english = places(read(room, table, "en"));
        assertThat(english).hasSizeGreaterThan(40);
        for (String language : JobFile.LANGUAGES) {
            assertThat(places(read(room, table, language))).as(language).isEqualTo(english);
        }
    }

    /** A typographer's space stands before each of these signs, and none is a plain one. */
    @ParameterizedTest
    @CsvSource({"report, messages", "chart, words"})
    void setNoSignOfFrenchBehindAPlainSpaceOrNone(String room, String table) throws IOException {
        Properties french = read(room, table, "fr");
        for (String key : french.stringPropertyNames()) {
            if (!key.startsWith("date.")) {
                assertThat(french.getProperty(key))
                        .as(key)
                        .doesNotContain("'", "…'")
                        .doesNotContainPattern("(?<![\u202f\u00a0])[;!?»]|(?<![\u202f\u00a0])%")
                        .doesNotContainPattern("(?<!\u202f):|«(?!\u00a0)");
            }
        }
    }

    private static TreeMap<String, Set<String>> places(Properties patterns) {
        TreeMap<String, Set<String>> places = new TreeMap<>();
        for (String key : patterns.stringPropertyNames()) {
            places.put(key, key.startsWith("date.") ? Set.of() : places(patterns.getProperty(key)));
        }
        return places;
    }

    private static Set<String> places(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                places.add(parsed.getSubstring(part));
            }
        }
        return places;
    }

    private static Properties read(String room, String table, String language) throws IOException {
        Class<?> beside = room.equals("chart") ? Charts.class : Messages.class;
        Properties patterns = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                beside.getResourceAsStream(table + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            patterns.load(file);
        }
        return patterns;
    }
}
