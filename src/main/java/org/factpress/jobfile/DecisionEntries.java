package org.factpress.jobfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.review.DecisionRequest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Decisions written as YAML or JSON: a list of them, or {@code by}, {@code reason} and {@code decisions}. */
final class DecisionEntries {
    private static final List<String> OWN =
            List.of("finding", "id", "action", "by", "reason", "value", "figure", "keep", "decision");
    /** What a list of findings has beside. */
    private static final List<String> LISTED =
            List.of("code", "severity", "message", "figures", "documents", "computed");

    private static final List<String> DECISION = List.of("by", "at", "action", "reason", "value", "figure", "keep");
    private static final String SHAPE = "write a list: - {finding: 3f2a, action: accept, by: NAME, reason: TEXT}";

    private final Path file;
    private final Problems problems;
    private final List<DecisionRequest> requests = new ArrayList<>();

    private DecisionEntries(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<DecisionRequest> read(Path file, byte[] bytes, String by, Problems problems) {
        DecisionEntries entries = new DecisionEntries(file, problems);
        Node root = YamlText.root(file, isJson(file) ? untabbed(bytes) : bytes);
        if (root instanceof SequenceNode list) {
            list.getValue().forEach(entry -> entries.add(entry, by, null));
        } else if (root instanceof MappingNode mapping) {
            Section section = new Section(mapping, problems, List.of("by", "reason", "decisions"));
            String name = section.text("by");
            section.items("decisions")
                    .forEach(entry -> entries.add(entry, name == null ? by : name, section.text("reason")));
        } else {
            throw new JobFileException(file, root == null ? "is empty; " + SHAPE : "is no list of decisions; " + SHAPE);
        }
        return entries.requests;
    }

    private void add(Node node, String by, @Nullable String reason) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(node, "an entry that is no decision", SHAPE);
            return;
        }
        List<String> known = new ArrayList<>(OWN);
        known.addAll(LISTED);
        Section section = new Section(mapping, problems, known);
        Section decision = section.node("decision") == null ? section : section.section("decision", DECISION);
        String id = section.text("finding");
        DecisionEntry told = new DecisionEntry(
                section.place(),
                id == null ? section.text("id") : id,
                decision.located("action"),
                decision.text("by"),
                decision.text("reason"),
                decision.text("value"),
                decision.text("figure"),
                decision.text("keep"));
        if (!told.decidesNothing()) {
            add(told.completed(by, reason));
        }
    }

    private void add(DecisionEntry entry) {
        DecisionRequest request = entry.toRequest(file, problems);
        if (request != null) {
            requests.add(request);
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** JSON may be indented by tabs, YAML may not; in a text of either a tab is escaped. */
    private static byte[] untabbed(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace('\t', ' ').getBytes(StandardCharsets.ISO_8859_1);
    }
}
