package org.factpress.source;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Silences the parsers' own logs: what matters of them is said once, in the document's outcome. */
final class QuietLibraries {
    private static final List<String> NAMES =
            List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.xmlbeans");

    // The JDK forgets loggers that nobody holds, and their levels with them.
    private static final List<java.util.logging.Logger> HELD =
            NAMES.stream().map(java.util.logging.Logger::getLogger).toList();

    private QuietLibraries() {}

    /** Holds whichever backend is bound; called before each use, since an application may set up logging anew. */
    static void hush() {
        HELD.forEach(logger -> logger.setLevel(java.util.logging.Level.OFF));
        for (String name : NAMES) {
            Logger logger = LoggerFactory.getLogger(name);
            if (logger instanceof ch.qos.logback.classic.Logger logback) {
                logback.setLevel(ch.qos.logback.classic.Level.OFF);
            }
        }
    }
}
