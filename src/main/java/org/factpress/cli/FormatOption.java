package org.factpress.cli;

import picocli.CommandLine.Option;

/** The option {@code --format}, the same for every verb that prints data. */
final class FormatOption {
    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.table;

    Format format() {
        return format;
    }
}
