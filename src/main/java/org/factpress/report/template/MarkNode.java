package org.factpress.report.template;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code {{…}}} in the tree that the Markdown parser makes; {@code closed} is false where the end is missing. */
final class MarkNode extends CustomNode {
    private final String text;
    private final boolean closed;

    private MarkNode(String text, boolean closed) {
        this.text = text;
        this.closed = closed;
    }

    String text() {
        return text;
    }

    boolean closed() {
        return closed;
    }

    /** Lets the Markdown parser see a mark before emphasis and links, so that no character inside is taken for those. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return MarkNode::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (!scanner.next("{{")) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '\n') {
            Position end = scanner.position();
            if (scanner.next("}}")) {
                String text = scanner.getSource(start, end).getContent();
                return ParsedInline.of(new MarkNode(text.strip(), true), scanner.position());
            }
            scanner.next();
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        return ParsedInline.of(new MarkNode(text.strip(), false), scanner.position());
    }
}
