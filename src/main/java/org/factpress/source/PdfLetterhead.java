package org.factpress.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Zone;

/** Finds a letterhead: short lines at the top of the first page, of which one gives a web, mail or telephone address. */
final class PdfLetterhead {
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]+@[\\w-]+\\.\\w+|(?U:\\b)www\\.|https?://|\\+\\d{1,3}[ (]\\d|\\(\\d{2,4}\\)\\s*\\d{3}|(?U:\\b)\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?U:\\b)");
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

    /** A smaller heading above the title, with the line below it, is the publisher's name. */
    static void labelAboveTitle(List<Passage> firstPage) {
        int title = 0;
        while (title < firstPage.size() && firstPage.get(title).level() != 1) {
            title++;
        }
        for (int i = 0; i < title && title < firstPage.size(); i++) {
            boolean name = firstPage.get(i).zone() == Zone.HEADING;
            boolean motto = i == 1
                    && firstPage.get(0).zone() == Zone.BOILERPLATE
                    && firstPage.get(1).text().length() <= LONGEST / 2
                    && firstPage.get(1).text().chars().noneMatch(Character::isDigit);
            if (name || motto) {
                Passage passage = firstPage.get(i);
                firstPage.set(i, new Passage(Zone.BOILERPLATE, 0, null, passage.text(), passage.stretches()));
            }
        }
    }

    private static boolean isTop(PdfPage page, PdfParagraph paragraph) {
        return paragraph.last().baseline() < TOP * page.height()
                && paragraph.text().length() <= LONGEST;
    }
}
