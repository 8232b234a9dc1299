package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.model.PublishTarget;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The key {@code publish}: a list of targets, each a mapping of one key, the kind, to its settings. */
final class PublishReader {
    static final List<String> KINDS = List.of("folder", "sftp", "mail");
    private static final String EXAMPLE = "write one target an entry, such as - folder: output/press";

    private final Problems problems;

    private PublishReader(Problems problems) {
        this.problems = problems;
    }

    static List<PublishTarget> read(Section job, Problems problems) {
        List<PublishTarget> targets = new ArrayList<>();
        for (Section entry : job.sections("publish", KINDS)) {
            List<String> kinds = new ArrayList<>();
            entry.keys().forEach(kinds::add);
            if (kinds.size() == 1) {
                targets.add(new PublishReader(problems).target(kinds.get(0), entry));
            } else if (kinds.size() > 1) {
                problems.add(entry.place(), "this target is of several kinds", EXAMPLE);
            }
        }
        return targets;
    }

    /** A single value is the target's {@code path}. */
    private PublishTarget target(String kind, Section entry) {
        SortedMap<String, Object> settings = new TreeMap<>();
        if (entry.node(kind) instanceof MappingNode mapping) {
            mapping.getValue().forEach(setting -> put(settings, setting));
        } else {
            settings.put("path", entry.required(kind, "output/press"));
        }
        return new PublishTarget(kind, settings);
    }

    private void put(SortedMap<String, Object> settings, NodeTuple setting) {
        Node value = setting.getValueNode();
        if (!(setting.getKeyNode() instanceof ScalarNode key)) {
            problems.add(setting.getKeyNode(), "this key is no name", EXAMPLE);
        } else if (value instanceof ScalarNode scalar) {
            settings.put(key.getValue(), scalar.getValue());
        } else if (value instanceof SequenceNode list
                && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            settings.put(
                    key.getValue(),
                    list.getValue().stream().map(PublishReader::text).toList());
        } else {
            problems.add(value, "the setting '" + key.getValue() + "' is nested", "write a value or a list of values");
        }
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
