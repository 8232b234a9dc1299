package org.factpress.jobfile;

import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The key {@code sources}: globs, or mappings that say more of a document. */
final class SourceEntries {
    private static final List<String> KEYS = List.of("path", "title", "date", "role");

    private SourceEntries() {}

    static List<SourceSpec> read(Section job) {
        if (job.items("sources").isEmpty()) {
            job.missing("sources", "[input/my-study/*]");
        }
        return job.items("sources").stream().flatMap(item -> source(job, item)).toList();
    }

    private static Stream<SourceSpec> source(Section job, Node item) {
        if (item instanceof ScalarNode glob && !glob.getValue().isBlank()) {
            return Stream.of(new SourceSpec(glob.getValue(), null, null, DocumentRole.SECONDARY));
        }
        return Stream.ofNullable(job.mapping("sources", item, KEYS)).map(SourceEntries::source);
    }

    private static SourceSpec source(Section entry) {
        return new SourceSpec(
                entry.required("path", "input/my-study/study.pdf"),
                entry.text("title"),
                entry.value("date", Rules.DATE),
                entry.value("role", Rule.codeOf(DocumentRole.class), DocumentRole.SECONDARY));
    }
}
