package org.factpress.samples;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The few paragraph styles of a staff FAQ, under the ids that word processors give them. */
final class FaqStyles {
    private FaqStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        styles.setDefaultFonts(fonts);
        add(styles, "Normal", "Normal", 22, false, null);
        add(styles, "Title", "Title", 44, true, null);
        add(styles, "Subtitle", "Subtitle", 24, false, null);
        add(styles, "Heading2", "heading 2", 28, true, 1);
        add(styles, "Caption", "caption", 20, true, null);
        styles.addStyle(raised("FootnoteReference", "footnote reference"));
    }

    private static XWPFStyle raised(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.CHARACTER);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        return new XWPFStyle(style);
    }

    private static void add(
            XWPFStyles styles, String id, String name, int halfPoints, boolean bold, @Nullable Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setAfter(BigInteger.valueOf(120));
        if (outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }
}
