package org.factpress.report.template;

import java.util.List;

/** A part of a report, in the order of printing. */
public sealed interface Part {
    /** A heading below the title. */
    record Heading(int level, List<Phrase> text) implements Part {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A paragraph. */
    record Prose(List<Phrase> text) implements Part {
        public Prose {
            text = List.copyOf(text);
        }
    }

    /** What somebody said, in paragraphs. */
    record Quotation(List<List<Phrase>> paragraphs) implements Part {
        public Quotation {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A list; each item has one paragraph or several. */
    record Items(boolean numbered, List<List<List<Phrase>>> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A section that prints itself, {@code {{chart: trend}}} alone on its line. */
    record Slot(String name, List<String> arguments, Spot at) implements Part {
        public Slot {
            arguments = List.copyOf(arguments);
        }
    }

    /** Parts that are printed or not. */
    record When(Condition condition, List<Part> then, List<Part> otherwise) implements Part {
        public When {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** A line across. */
    record Line() implements Part {}
}
