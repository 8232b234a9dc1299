package org.factpress.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/** JasperReports' PDF, neither tagged nor archivable; its design is compiled, and the chart's SVG is ready. */
final class JasperSheet implements SheetPrinter {
    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    private final Renderable chart = SimpleDataRenderer.getInstance(
            SheetContent.chart(JasperDesigns.CHART_WIDTH).getBytes(StandardCharsets.UTF_8));
    private final JasperReport report;

    JasperSheet() throws JRException {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(JasperDesigns.FONT);
        family.setNormalFace(face(SheetFonts.REGULAR.toString()));
        family.setBoldFace(face(SheetFonts.BOLD.toString()));
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        context.setExtensions(FontFamily.class, List.of(family));
        report = JasperDesigns.compiled(context);
    }

    private SimpleFontFace face(String file) throws JRException {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(file);
        face.setPdf(file);
        return face;
    }

    @Override
    public byte[] print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(report, new HashMap<>(Map.of(JasperDesigns.CHART, chart)), new JRMapCollectionDataSource(rows()));
            JRPdfExporter exporter = new JRPdfExporter(context);
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("JasperReports does not print the sheet", e);
        }
        return bytes.toByteArray();
    }

    private static List<Map<String, ?>> rows() {
        return SheetContent.rows().stream().<Map<String, ?>>map(JasperSheet::row).toList();
    }

    private static Map<String, String> row(SheetContent.Row row) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < SheetContent.COLUMNS.size(); i++) {
            fields.put(SheetContent.COLUMNS.get(i), row.cells().get(i));
        }
        return fields;
    }
}
