package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes, numbered in the order in which the text refers to them. */
final class DocxNotes {
    private record Note(int number, String text) {}

    private final XWPFDocument document;
    private final List<Note> notes = new ArrayList<>();

    DocxNotes(XWPFDocument document) {
        this.document = document;
    }

    /** The marker that stands at the reference. */
    String footnote(long id) {
        return mark(document.getFootnoteByID((int) id));
    }

    String endnote(long id) {
        return mark(document.getEndnoteByID((int) id));
    }

    List<Passage> passages() {
        return notes.stream()
                .map(note -> Passage.of(Zone.FOOTNOTE, Superscripts.of(note.number()) + " " + note.text()))
                .toList();
    }

    private String mark(@Nullable XWPFAbstractFootnoteEndnote note) {
        if (note == null) {
            return "";
        }
        int number = notes.size() + 1;
        notes.add(new Note(number, ""));
        notes.set(number - 1, new Note(number, textOf(note)));
        return Superscripts.of(number);
    }

    private String textOf(XWPFAbstractFootnoteEndnote note) {
        return note.getParagraphs().stream()
                .map(paragraph ->
                        DocxText.of(paragraph.getCTP().getDomNode(), this).words())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
