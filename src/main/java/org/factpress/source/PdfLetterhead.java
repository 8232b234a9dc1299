package org.factpress.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a letterhead: short lines at the top of the first page, of which one gives a web, mail or telephone address. */
final class PdfLetterhead {
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w+|\\bwww\\.|https?://|\\+\\d{1,3}[ (]\\d|\\(\\d{2,4}\\)\\s*\\d{3}|\\b\\d{3}[ .-]\\d{3}[ .-]\\d{4}\\b");
    private static final float TOP = 0.2f;
    private static final int LONGEST = 140;

    private PdfLetterhead() {}

    static Set<PdfParagraph> in(PdfPage page, List<PdfParagraph> paragraphs) {
        int end = 0;
        for (int i = 0; page.number() == 1 && i < paragraphs.size() && isTop(page, paragraphs.get(i)); i++) {
            if (ADDRESS.matcher(paragraphs.get(i).text()).find()) {
                end = i + 1;
            }
        }
        return new HashSet<>(paragraphs.subList(0, end));
    }

    private static boolean isTop(PdfPage page, PdfParagraph paragraph) {
        return paragraph.last().baseline() < TOP * page.height()
                && paragraph.text().length() <= LONGEST;
    }
}
