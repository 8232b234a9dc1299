package org.factpress.report.page;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.report.page.Flow.Placed;
import org.factpress.report.story.Story;

/** One file in the making: tell its {@link #story}, then {@link #print} it. */
public final class TaggedPdf {
    private static final double BELOW_HEAD = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PageFormat format;
    private final Metadata metadata;
    private final Document document;
    private final PdfWriter writer;
    private final Fonts fonts;
    private final StructureTree tree;
    private final StructureNode headLeft;
    private final StructureNode headRight;
    private final List<Slice> slices = new ArrayList<>();
    private final Story story;

    public TaggedPdf(Metadata metadata, PageFormat format) {
        this.metadata = metadata;
        this.format = format;
        this.fonts = new Fonts(metadata.language());
        this.document = new Document(new Rectangle((float) format.width(), (float) format.height()));
        try {
            this.writer = PdfWriter.getInstance(document, bytes);
        } catch (DocumentException e) {
            throw new IllegalStateException("the PDF writer does not start", e);
        }
        ArchivalFile.open(document, writer, metadata);
        this.tree = new StructureTree(writer);
        this.headLeft = tree.document().child("P");
        this.headRight = tree.document().child("P");
        this.story = new PagedStory(tree.document(), format.textWidth(), fonts, new Bookmarks(), slices);
    }

    public Story story() {
        return story;
    }

    /** Lays out the story, paints it, embeds the attachments and its own ledger, and closes the file. */
    public PrintedReport print(String fileName, RunningHead head, List<ReleaseFile> attachments) {
        List<List<Placed>> pages = Flow.pages(slices, format, head.bottom(format, fonts) + BELOW_HEAD);
        Ledger ledger = new Ledger();
        paint(pages, head, new Canvas(writer, format, fonts, tree, ledger));
        try {
            Map<String, ReleaseFile> embedded = Attachments.named(attachments);
            byte[] json = LedgerJson.write(fileName, pages.size(), embedded, ledger.entries());
            embedded.put(LedgerJson.NAME, new ReleaseFile(LedgerJson.NAME, json));
            Attachments.embed(writer, embedded, metadata.date());
            tree.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.close();
        return new PrintedReport(fileName, bytes.toByteArray(), pages.size(), ledger.entries());
    }

    private void paint(List<List<Placed>> pages, RunningHead head, Canvas canvas) {
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            canvas.startPage(i + 1);
            head.paint(canvas, i + 1, pages.size(), headLeft, headRight);
            pages.get(i).forEach(placed -> placed.slice().brush().paint(canvas, format.left(), placed.top()));
        }
    }
}
