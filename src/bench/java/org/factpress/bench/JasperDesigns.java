package org.factpress.bench;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPropertiesUtil;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.renderers.Renderable;

/** The sheet as JasperReports lays it out: text and chart on the first page, the table and its notes on the second. */
final class JasperDesigns {
    static final String FONT = "Source Sans 3";
    static final String CHART = "chart";
    static final int CHART_WIDTH = 493;
    static final int CHART_HEIGHT = 138;

    private static final int[] COLUMNS = {54, 168, 59, 84, 69, 59};
    private static final int SIDE = 51;
    private static final Color INK = new Color(0x1b2733);
    private static final Color GREY = new Color(0x5a6775);
    private static final Color RULE = new Color(0xe3e8ec);

    private final JasperDesign design = new JasperDesign();

    private JasperDesigns() {}

    static JasperReport compiled(JasperReportsContext context) throws JRException {
        // The texts of the chart as texts, as in the other programs' files, and not as outlines.
        JRPropertiesUtil.getInstance(context).setProperty("net.sf.jasperreports.export.pdf.force.svg.shapes", "false");
        JasperDesigns designs = new JasperDesigns();
        designs.lay();
        return JasperCompileManager.getInstance(context).compile(designs.design);
    }

    private void lay() throws JRException {
        design.setName("sheet");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setLeftMargin(SIDE);
        design.setRightMargin(SIDE);
        design.setTopMargin(40);
        design.setBottomMargin(34);
        design.setColumnWidth(CHART_WIDTH);
        design.setTitleNewPage(true);
        design.addStyle(style());
        JRDesignParameter chart = new JRDesignParameter();
        chart.setName(CHART);
        chart.setValueClass(Renderable.class);
        design.addParameter(chart);
        for (String name : SheetContent.COLUMNS) {
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(String.class);
            design.addField(field);
        }
        design.setPageHeader(runningHead());
        design.setTitle(title());
        design.setColumnHeader(tableHead());
        ((JRDesignSection) design.getDetailSection()).addBand(row());
        design.setSummary(notes());
    }

    private static JRDesignStyle style() {
        JRDesignStyle style = new JRDesignStyle();
        style.setName("body");
        style.setDefault(true);
        style.setFontName(FONT);
        style.setForecolor(INK);
        return style;
    }

    private JRDesignBand runningHead() {
        JRDesignBand band = band(36);
        band.addElement(line(0, 2, new Color(0x0b5e6b)));
        band.addElement(at(text("VALLEY STATISTICS OFFICE · Fact sheet", 8, GREY), 0, 6, 240, 12));
        band.addElement(at(text("1 February 2016 · Revision 1 · Page ", 8, GREY), 340, 6, 130, 12));
        band.addElement(at(value("$V{PAGE_NUMBER}", 8), 466, 6, 9, 12));
        band.addElement(at(text("of", 8, GREY), 473, 6, 12, 12));
        JRDesignTextField pages = value("$V{PAGE_NUMBER}", 8);
        pages.setEvaluationTime(EvaluationTimeEnum.REPORT);
        band.addElement(at(pages, 484, 6, 9, 12));
        return band;
    }

    private JRDesignBand title() {
        JRDesignBand band = band(480);
        // A title comes before the first page's head, and so brings its own.
        band.addElement(line(0, 2, new Color(0x0b5e6b)));
        band.addElement(at(text("VALLEY STATISTICS OFFICE · Fact sheet", 8, GREY), 0, 6, 240, 12));
        band.addElement(at(text("1 February 2016 · Revision 1 · Page 1 of 2", 8, GREY), 340, 6, 153, 12));
        band.addElement(at(bold(text(SheetContent.TITLE, 25, INK)), 0, 36, CHART_WIDTH, 34));
        band.addElement(at(text(SheetContent.SUBTITLE, 12, GREY), 0, 70, CHART_WIDTH, 18));
        int top = 92;
        for (String paragraph : SheetContent.paragraphs(JasperDesigns::cited)) {
            JRDesignStaticText text = text(paragraph, 10, INK);
            text.setMarkup("styled");
            band.addElement(at(text, 0, top, CHART_WIDTH, 62));
            top += 66;
        }
        band.addElement(at(bold(text(SheetContent.CHART_HEAD, 12, INK)), 0, top + 10, CHART_WIDTH, 18));
        band.addElement(at(text(SheetContent.chartSubtitle(), 9, GREY), 0, top + 28, CHART_WIDTH, 14));
        JRDesignImage image = new JRDesignImage(design);
        image.setExpression(new JRDesignExpression("$P{" + CHART + "}"));
        image.setX(0);
        image.setY(top + 46);
        image.setWidth(CHART_WIDTH);
        image.setHeight(CHART_HEIGHT);
        band.addElement(image);
        return band;
    }

    private static String cited(int year) {
        SheetContent.Row row = SheetContent.rows().get(year - SheetContent.FIRST);
        return row.value() + "<sup>" + row.source() + "</sup>";
    }

    private JRDesignBand tableHead() {
        JRDesignBand band = band(58);
        band.addElement(at(bold(text(SheetContent.LABEL, 12, INK)), 0, 0, CHART_WIDTH, 18));
        band.addElement(at(text(SheetContent.PLACE + " · higher is better", 9, GREY), 0, 18, CHART_WIDTH, 14));
        int left = 0;
        for (int i = 0; i < COLUMNS.length; i++) {
            band.addElement(at(bold(text(SheetContent.COLUMNS.get(i), 9, INK)), left, 38, COLUMNS[i], 14));
            left += COLUMNS[i];
        }
        band.addElement(line(56, 1, INK));
        return band;
    }

    private JRDesignBand row() {
        JRDesignBand band = band(22);
        int left = 0;
        for (int i = 0; i < COLUMNS.length; i++) {
            band.addElement(at(value("$F{" + SheetContent.COLUMNS.get(i) + "}", 9), left, 4, COLUMNS[i], 14));
            left += COLUMNS[i];
        }
        band.addElement(line(21, 1, RULE));
        return band;
    }

    private JRDesignBand notes() {
        List<String> sources = SheetContent.sources();
        JRDesignBand band = band(36 + 11 * sources.size());
        band.addElement(line(6, 1, RULE));
        band.addElement(at(bold(text("Sources", 7.4f, INK)), 0, 10, CHART_WIDTH, 11));
        int top = 21;
        for (int i = 0; i < sources.size(); i++) {
            band.addElement(at(bold(text(Integer.toString(i + 1), 7.4f, GREY)), 0, top, 12, 11));
            band.addElement(at(text(sources.get(i), 7.4f, GREY), 12, top, CHART_WIDTH - 12, 11));
            top += 11;
        }
        band.addElement(at(text(SheetContent.CONTACT, 7.4f, GREY), 0, top, CHART_WIDTH, 11));
        return band;
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }

    private JRDesignStaticText text(String words, float size, Color colour) {
        JRDesignStaticText text = new JRDesignStaticText(design);
        text.setText(words);
        text.setFontSize(size);
        text.setForecolor(colour);
        return text;
    }

    private JRDesignTextField value(String expression, float size) {
        JRDesignTextField field = new JRDesignTextField(design);
        field.setExpression(new JRDesignExpression(expression));
        field.setFontSize(size);
        field.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
        return field;
    }

    private JRDesignLine line(int top, float width, Color colour) {
        JRDesignLine line = new JRDesignLine(design);
        line.setX(0);
        line.setY(top);
        line.setWidth(CHART_WIDTH);
        line.setHeight(1);
        line.getLinePen().setLineWidth(width);
        line.getLinePen().setLineColor(colour);
        return line;
    }

    private static <T extends JRDesignTextElement> T bold(T text) {
        text.setBold(true);
        return text;
    }

    private static <T extends JRDesignTextElement> T at(T text, int left, int top, int width, int height) {
        text.setX(left);
        text.setY(top);
        text.setWidth(width);
        text.setHeight(height);
        return text;
    }
}
