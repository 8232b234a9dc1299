package org.factpress.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.factpress.report.template.Phrase.Look;
import org.factpress.report.template.Phrase.Marked;
import org.factpress.report.template.Phrase.Words;

/** Reads the lines of a paragraph: words with their look and place, and marks. */
final class PhraseReader extends AbstractVisitor {
    private final BiConsumer<Spot, String> problems;
    private final List<List<Phrase>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private Look look = Look.PLAIN;

    private PhraseReader(BiConsumer<Spot, String> problems) {
        this.problems = problems;
    }

    /** The content of a paragraph or heading, line by line as it stands in the file. */
    static List<List<Phrase>> lines(Node block, BiConsumer<Spot, String> problems) {
        PhraseReader reader = new PhraseReader(problems);
        reader.visitChildren(block);
        return reader.lines;
    }

    static Spot spot(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return new Spot(spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
        }
        return node.getParent() == null ? new Spot(1, 1) : spot(node.getParent());
    }

    @Override
    public void visit(Text text) {
        add(new Words(text.getLiteral(), look, spot(text)));
    }

    @Override
    public void visit(Code code) {
        add(new Words(code.getLiteral(), look, spot(code).right(1)));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        lines.add(new ArrayList<>());
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        lines.add(new ArrayList<>());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(strong, new Look(true, look.emphasis(), look.link()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(emphasis, new Look(look.strong(), true, look.link()));
    }

    @Override
    public void visit(Link link) {
        within(link, new Look(look.strong(), look.emphasis(), link.getDestination()));
    }

    @Override
    public void visit(Image image) {
        problems.accept(spot(image), "a template has no pictures of its own; take it out, or ask for {{chart: ID}}");
    }

    @Override
    public void visit(HtmlInline html) {
        problems.accept(spot(html), "HTML is not printed; take “" + html.getLiteral() + "” out");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MarkNode mark) {
            if (!mark.closed()) {
                problems.accept(spot(mark), "this mark does not end on its line; close it with }}");
            }
            add(new Marked(Mark.of(mark.text(), spot(mark)), look));
        }
    }

    private void within(Node node, Look inside) {
        Look outside = look;
        look = inside;
        visitChildren(node);
        look = outside;
    }

    private void add(Phrase phrase) {
        lines.get(lines.size() - 1).add(phrase);
    }
}
