package org.factpress.cli;

import java.util.Map;
import java.util.function.Consumer;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;

/** Writes a JSON array object by object, in the same bytes as {@link JsonText} writes it whole. */
final class JsonArray {
    private final Consumer<String> out;
    private final String indent;
    private boolean empty = true;

    JsonArray(Consumer<String> out, String indent) {
        this.out = out;
        this.indent = indent;
    }

    void add(Map<String, @Nullable Object> object) {
        String text = JsonText.pretty(object).stripTrailing();
        String inner = indent + "  ";
        out.accept((empty ? "[\n" : ",\n") + inner + text.replace("\n", "\n" + inner));
        empty = false;
    }

    void end() {
        out.accept(empty ? "[]" : "\n" + indent + "]");
    }
}
