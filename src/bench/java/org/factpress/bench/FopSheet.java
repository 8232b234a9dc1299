package org.factpress.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Apache FOP as PDF/A-3a and PDF/UA-1; its formatting objects and the chart's SVG are ready, and its fonts are kept. */
final class FopSheet implements SheetPrinter {
    private static final String CONFIGURATION =
            """
            <fop version="1.0"><accessibility>true</accessibility><complex-scripts disabled="true"/>
            <renderers><renderer mime="application/pdf">
              <pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><version>1.7</version>
              <fonts>%s%s</fonts>
            </renderer></renderers></fop>
            """;
    private static final String FONT =
            "<font kerning=\"no\" embed-url=\"%s\"><font-triplet name=\"Source Sans 3\" style=\"normal\" weight=\"%s\"/></font>";

    private final SAXParserFactory parsers = SAXParserFactory.newNSInstance();
    private final byte[] document = FormattingObjects.document().getBytes(StandardCharsets.UTF_8);
    private final FopFactory factory;

    FopSheet() throws SAXException, IOException {
        String configuration = CONFIGURATION.formatted(
                FONT.formatted(SheetFonts.REGULAR.toUri(), "normal"), FONT.formatted(SheetFonts.BOLD.toUri(), "bold"));
        FopConfParser parser = new FopConfParser(
                new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                Path.of("").toUri());
        factory = parser.getFopFactoryBuilder().build();
    }

    @Override
    public byte[] print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Fop fop = factory.newFop("application/pdf", bytes);
            DefaultHandler handler = fop.getDefaultHandler();
            parsers.newSAXParser().parse(new InputSource(new ByteArrayInputStream(document)), handler);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("FOP does not print the sheet", e);
        }
        return bytes.toByteArray();
    }
}
