package org.factpress.report.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.factpress.report.template.Phrase.Marked;
import org.factpress.report.template.Phrase.Words;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a template one after the other; marks that stand alone on a line become parts of their own. */
final class TemplateReader {
    private static final Parser MARKDOWN = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new MarkNode.Factory())
            .build();

    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Nesting<Part> parts = new Nesting<>(Part.When::new, this::problem);

    private TemplateReader() {}

    static Template read(String file, String markdown) {
        TemplateReader reader = new TemplateReader();
        Node document = MARKDOWN.parse(markdown);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            reader.block(block);
        }
        List<Part> parts = reader.parts.close();
        if (!reader.problems.isEmpty()) {
            throw new TemplateException(file, reader.problems);
        }
        return new Template(file, parts);
    }

    private void problem(Spot at, String message) {
        problems.add(new TemplateProblem(at, message));
    }

    private void block(Node block) {
        if (block instanceof Heading heading) {
            parts.add(new Part.Heading(heading.getLevel(), phrases(heading)));
        } else if (block instanceof Paragraph) {
            paragraph(PhraseReader.lines(block, this::problem));
        } else if (block instanceof BlockQuote) {
            parts.add(new Part.Quotation(paragraphs(block)));
        } else if (block instanceof BulletList || block instanceof OrderedList) {
            parts.add(new Part.Items(block instanceof OrderedList, items(block)));
        } else if (block instanceof ThematicBreak) {
            parts.add(new Part.Line());
        } else {
            problem(PhraseReader.spot(block), "HTML and code are not printed; write it as a paragraph or a list");
        }
    }

    /** A line with nothing but a mark is a part; the lines between such lines are a paragraph. */
    private void paragraph(List<List<Phrase>> lines) {
        List<List<Phrase>> prose = new ArrayList<>();
        for (List<Phrase> line : lines) {
            Mark alone = alone(line);
            if (alone == null) {
                prose.add(line);
                continue;
            }
            prose(prose);
            if (!parts.control(alone)) {
                parts.add(slot(alone));
            }
        }
        prose(prose);
    }

    private void prose(List<List<Phrase>> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Prose(joined(lines)));
            lines.clear();
        }
    }

    private static @Nullable Mark alone(List<Phrase> line) {
        return line.size() == 1
                        && line.get(0) instanceof Marked marked
                        && (Slots.isSlot(marked.mark()) || Nesting.isControl(marked.mark()))
                ? marked.mark()
                : null;
    }

    private static Part.Slot slot(Mark mark) {
        return mark.function().equals(Mark.VALUE)
                ? new Part.Slot(mark.subject(), List.of(), mark.at())
                : new Part.Slot(mark.function(), Slots.arguments(mark.subject()), mark.at());
    }

    private List<Phrase> phrases(Node block) {
        return joined(PhraseReader.lines(block, this::problem));
    }

    /** Lines as one text, with the choices in it put together. */
    private List<Phrase> joined(List<List<Phrase>> lines) {
        Nesting<Phrase> phrases = new Nesting<>(Phrase.Choice::new, this::problem);
        for (int i = 0; i < lines.size(); i++) {
            for (Phrase phrase : lines.get(i)) {
                if (!(phrase instanceof Marked marked) || !phrases.control(marked.mark())) {
                    phrases.add(phrase);
                }
            }
            if (i + 1 < lines.size()) {
                phrases.add(new Words(" ", Phrase.Look.PLAIN, new Spot(1, 1)));
            }
        }
        return phrases.close();
    }

    private List<List<List<Phrase>>> items(Node list) {
        List<List<List<Phrase>>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(paragraphs(item));
        }
        return items;
    }

    private List<List<Phrase>> paragraphs(Node parent) {
        List<List<Phrase>> paragraphs = new ArrayList<>();
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                paragraphs.add(phrases(block));
            } else {
                problem(PhraseReader.spot(block), "only paragraphs can stand in a list or a quote; write it beside it");
            }
        }
        return paragraphs;
    }
}
