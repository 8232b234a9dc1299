package org.factpress.publish;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.RevisionKind;
import org.factpress.release.JsonText;
import org.factpress.release.Manifest;
import org.jspecify.annotations.Nullable;

/** What a reader of a target's folder must know: which revision is in force, and what became of the others there. */
record LatestFile(Handout handout, Set<Integer> there) {
    static final String NAME = "latest.json";

    /** Lies in the folder of a revision that is no longer in force. */
    static final String SUPERSEDED = "superseded.txt";

    byte[] json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", handout.release());
        json.putAll(describe(handout.manifest()));
        json.put("title", handout.manifest().title());
        json.put("supersedes", handout.manifest().supersedes());
        json.put("withdrawn", handout.isWithdrawn());
        json.put("revisions", earlier().stream().map(this::marked).toList());
        return bytes(JsonText.pretty(json));
    }

    /** The other revisions that lie there. */
    List<Manifest> earlier() {
        return handout.history().stream()
                .filter(each -> each.revision() < handout.revision() && there.contains(each.revision()))
                .toList();
    }

    private Map<String, @Nullable Object> marked(Manifest manifest) {
        Map<String, @Nullable Object> json = describe(manifest);
        json.put("state", isWithdrawn(manifest) ? "withdrawn" : "superseded");
        json.put("supersededBy", handout.revision());
        return json;
    }

    private static Map<String, @Nullable Object> describe(Manifest manifest) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("revision", manifest.revision());
        json.put("folder", "v" + manifest.revision());
        json.put("kind", manifest.kind().code());
        json.put("reason", manifest.reason());
        json.put("asOf", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(manifest.asOf()));
        return json;
    }

    private boolean isWithdrawn(Manifest manifest) {
        return handout.history().stream()
                .anyMatch(each -> each.revision() > manifest.revision() && each.kind() == RevisionKind.WITHDRAWAL);
    }

    /** The mark for people, in the folder of an older revision. */
    byte[] mark(Manifest manifest) {
        String what = isWithdrawn(manifest) ? "was withdrawn" : "is superseded";
        String reason = handout.manifest().reason();
        return bytes(
                "Revision " + manifest.revision() + " of " + manifest.release() + " " + what + ". In force is revision "
                        + handout.revision() + " (" + handout.kind().code() + "), in ../v" + handout.revision() + "/.\n"
                        + (reason == null ? "" : "Reason: " + reason + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
