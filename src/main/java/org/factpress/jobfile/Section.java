package org.factpress.jobfile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of the job file: its keys are known, its values have the shape asked for, or a problem is told. */
final class Section {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Place place;
    private final Problems problems;

    Section(MappingNode node, Problems problems, List<String> known) {
        this.place = Place.of(node);
        this.problems = problems;
        node.getValue().forEach(entry -> put(entry, known));
    }

    /** A section that is not in the file: every value is absent. */
    Section(Problems problems) {
        this.place = new Place(1, 1);
        this.problems = problems;
    }

    private void put(NodeTuple entry, List<String> known) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
            problems.add(entry.getKeyNode(), "unknown key '" + key + "'", Nearest.advice(key, known));
        } else if (values.containsKey(key)) {
            problems.add(entry.getKeyNode(), "the key '" + key + "' stands twice", "keep one of the two");
        } else {
            values.put(key, entry.getValueNode());
        }
    }

    Place place() {
        return place;
    }

    /** The keys present, in the file's order. */
    Iterable<String> keys() {
        return values.keySet();
    }

    Place placeOf(String key) {
        return Place.of(Objects.requireNonNull(values.get(key), key));
    }

    /** The value's node; null where the key is absent or its value empty. */
    @Nullable
    Node node(String key) {
        Node node = values.get(key);
        return node == null || Tag.NULL.equals(node.getTag()) ? null : node;
    }

    /** The value where it is a mapping, else null. */
    @Nullable
    MappingNode mappingOf(String key) {
        return node(key) instanceof MappingNode mapping ? mapping : null;
    }

    @Nullable
    Located located(String key) {
        Node node = node(key);
        return node == null ? null : scalar(key, node);
    }

    @Nullable
    String text(String key) {
        Located located = located(key);
        return located == null ? null : located.text();
    }

    /** The text, told as missing where it is; the file is then refused, so the empty text goes nowhere. */
    String required(String key, String example) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            missing(key, example);
            return "";
        }
        return text;
    }

    void missing(String key, String example) {
        Place where = values.containsKey(key) ? placeOf(key) : place;
        problems.add(where, "the key '" + key + "' is missing or empty", "add it, such as " + key + ": " + example);
    }

    <T> @Nullable T value(String key, Rule<T> rule) {
        Located located = located(key);
        return located == null ? null : obeying(key, located, rule);
    }

    <T> T value(String key, Rule<T> rule, T otherwise) {
        T value = value(key, rule);
        return value == null ? otherwise : value;
    }

    <T> @Nullable T obeying(String key, Located located, Rule<T> rule) {
        try {
            return rule.parser().apply(located.text());
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(
                    located.place(),
                    key + " '" + located.text() + "' is not valid",
                    rule.advice().apply(located.text()));
            return null;
        }
    }

    /** A list, or one value in its place; empty where the key is absent. */
    List<Node> items(String key) {
        Node node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node == null ? List.of() : List.of(node);
    }

    /** A text or a list of texts. */
    List<Located> texts(String key) {
        return items(key).stream()
                .map(item -> scalar(key, item))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    Section section(String key, List<String> known) {
        Node node = node(key);
        Section section = node == null ? null : mapping(key, node, known);
        return section == null ? new Section(problems) : section;
    }

    /** A list of mappings; what is none is told and left out. */
    List<Section> sections(String key, List<String> known) {
        List<Section> sections = new ArrayList<>();
        if (node(key) instanceof MappingNode one) {
            problems.add(one, key + " is a mapping", "write it as a list, each entry after a hyphen");
            return sections;
        }
        for (Node item : items(key)) {
            Section section = mapping(key, item, known);
            if (section != null) {
                sections.add(section);
            }
        }
        return sections;
    }

    @Nullable
    Section mapping(String key, Node node, List<String> known) {
        if (node instanceof MappingNode mapping) {
            return new Section(mapping, problems, known);
        }
        problems.add(node, key + " is " + shape(node), "write a mapping with the keys " + String.join(", ", known));
        return null;
    }

    private @Nullable Located scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            return new Located(scalar.getValue(), Place.of(scalar));
        }
        problems.add(node, key + " is " + shape(node), "write a single value");
        return null;
    }

    private static String shape(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a list";
            default -> Tag.NULL.equals(node.getTag()) ? "empty" : "a single value";
        };
    }
}
