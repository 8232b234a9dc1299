package org.factpress.verify;

import java.util.List;
import java.util.Map;

/** What a PDF shows and carries: its characters, its attachments by name, and what was laid over its pages afterwards. */
record Sheet(int pages, List<Glyph> glyphs, Map<String, byte[]> attachments, List<Overlay> overlays) {
    /** A note, stamp or form field that does not come from printing. */
    record Overlay(int page, String kind) {}

    Sheet {
        glyphs = List.copyOf(glyphs);
        overlays = List.copyOf(overlays);
    }
}
