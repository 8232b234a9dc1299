package org.factpress.source;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** What a paragraph's style makes of it: heading, list or caption. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading\\s*([1-9])");
    private static final int DEEPEST_CHAIN = 12;

    private final @Nullable XWPFStyles styles;

    DocxStyles(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /** 1–6 for a heading by style, by outline level, or by being short and bold; else 0. */
    int headingLevel(XWPFParagraph paragraph, String text) {
        if (paragraph.getCTPPr().isSetOutlineLvl()) {
            return level(paragraph.getCTPPr().getOutlineLvl().getVal());
        }
        XWPFStyle style = style(paragraph.getStyleID());
        for (int i = 0; style != null && i < DEEPEST_CHAIN; i++) {
            int level = headingLevel(style);
            if (level > 0) {
                return level;
            }
            style = style(style.getBasisStyleID());
        }
        return isBold(paragraph) && Headings.hasShape(text) && paragraph.getNumID() == null ? 2 : 0;
    }

    boolean isList(XWPFParagraph paragraph) {
        return name(paragraph).startsWith("list ") || name(paragraph).startsWith("listparagraph");
    }

    boolean isCaption(XWPFParagraph paragraph) {
        return name(paragraph).equals("caption");
    }

    private static int headingLevel(XWPFStyle style) {
        String name = lower(style.getName());
        Matcher heading = HEADING.matcher(name);
        if (heading.find()) {
            return Math.min(6, Integer.parseInt(heading.group(1)));
        }
        if (name.equals("title")) {
            return 1;
        }
        CTPPrGeneral properties = style.getCTStyle().getPPr();
        return properties != null && properties.isSetOutlineLvl()
                ? level(properties.getOutlineLvl().getVal())
                : 0;
    }

    /** Word counts outline levels from 0; 9 is running text. */
    private static int level(BigInteger outline) {
        return outline.intValue() >= 9 ? 0 : Math.min(6, outline.intValue() + 1);
    }

    private String name(XWPFParagraph paragraph) {
        XWPFStyle style = style(paragraph.getStyleID());
        return style == null ? lower(paragraph.getStyleID()) : lower(style.getName());
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return styles == null || id == null ? null : styles.getStyle(id);
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        boolean words = paragraph.getRuns().stream().anyMatch(run -> !run.text().isBlank());
        return words
                && paragraph.getRuns().stream()
                        .filter(run -> !run.text().isBlank())
                        .allMatch(XWPFRun::isBold);
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
