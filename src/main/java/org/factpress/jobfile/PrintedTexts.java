package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Translation;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Takes note of every text that will be printed, in each language that it is given in, and gives it without the marks of
 * dates and names.
 */
final class PrintedTexts {
    /** A day, year or name that stays as it is typed: {@code {{date:2003}}}. */
    private static final Pattern TYPED = Pattern.compile("\\{\\{\\s*(?:date|name)\\s*:\\s*([^}]*?)\\s*}}");

    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String ABOUT = "about";

    private final List<String> languages;
    private final Problems problems;
    private final List<PrintedText> found = new ArrayList<>();
    private final Map<String, Map<String, String>> release = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> chartTitles = new LinkedHashMap<>();

    /** {@code languages} of the job; plain texts are in the first. */
    PrintedTexts(List<String> languages, Problems problems) {
        this.languages = List.copyOf(languages);
        this.problems = problems;
    }

    List<String> languages() {
        return languages;
    }

    @Nullable
    String title(Section job) {
        return noted(job, TITLE, TITLE, release);
    }

    @Nullable
    String subtitle(Section job) {
        return noted(job, SUBTITLE, SUBTITLE, release);
    }

    @Nullable
    String about(Section publisher) {
        return noted(publisher, ABOUT, ABOUT, release);
    }

    /** The title that the job gives to the chart of this id; null where it gives none. */
    @Nullable
    String chartTitle(Section chart, String id) {
        return noted(chart, TITLE, id, chartTitles);
    }

    /** What the job calls the indicator of this id. */
    Wording label(Section indicator, String id) {
        String first = noted(indicator, "label", id, labels);
        return new Wording(first == null ? "" : first, labels.getOrDefault(id, Map.of()));
    }

    List<PrintedText> found() {
        return List.copyOf(found);
    }

    /** Every language but the first, in the order of the job. */
    List<Translation> translations() {
        return languages.stream().skip(1).map(this::translation).toList();
    }

    private Translation translation(String language) {
        SortedMap<String, String> texts = in(language, release);
        return new Translation(
                language,
                texts.get(TITLE),
                texts.get(SUBTITLE),
                texts.get(ABOUT),
                in(language, labels),
                in(language, chartTitles));
    }

    private static SortedMap<String, String> in(String language, Map<String, Map<String, String>> texts) {
        SortedMap<String, String> given = new TreeMap<>();
        texts.forEach((subject, wordings) -> {
            String wording = wordings.get(language);
            if (wording != null) {
                given.put(subject, wording);
            }
        });
        return given;
    }

    /** The text in the first language, the others noted under the subject. */
    private @Nullable String noted(
            Section section, String key, String subject, Map<String, Map<String, String>> others) {
        MappingNode mapping = section.mappingOf(key);
        if (mapping == null) {
            String text = section.text(key);
            return text == null ? null : take(key, text, languages.get(0), section.node(key));
        }
        Map<String, String> wordings = wordings(key, mapping);
        String first = wordings.remove(languages.get(0));
        if (first == null) {
            problems.add(
                    mapping,
                    key + " has no text in '" + languages.get(0) + "', the first language of this job",
                    "add it, such as " + key + ": {" + languages.get(0) + ": …}");
        }
        others.put(subject, wordings);
        return first;
    }

    private Map<String, String> wordings(String key, MappingNode mapping) {
        Section texts = new Section(mapping, problems, tags(mapping));
        Map<String, String> wordings = new LinkedHashMap<>();
        for (String language : texts.keys()) {
            String text = texts.text(language);
            if (!languages.contains(language)) {
                problems.add(
                        texts.placeOf(language),
                        key + " has a text in '" + language + "', which is no language of this job",
                        "add it to the key language, or remove the text; its languages are "
                                + String.join(", ", languages));
            } else if (text != null && !text.isBlank()) {
                wordings.put(language, take(key, text, language, texts.node(language)));
            }
        }
        return wordings;
    }

    private static List<String> tags(MappingNode mapping) {
        return mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .toList();
    }

    private String take(String key, String text, String language, @Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            Place place = first(scalar);
            found.add(new PrintedText(key, text, language, place.line(), place.column()));
        }
        return plain(text);
    }

    static String plain(String text) {
        return TYPED.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    /** Behind the quote that opens it, or on the line after the sign of a block. */
    private static Place first(ScalarNode scalar) {
        Place start = Place.of(scalar);
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            return new Place(start.line() + 1, 1);
        }
        return style == ScalarStyle.PLAIN ? start : new Place(start.line(), start.column() + 1);
    }
}
