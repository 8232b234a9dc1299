package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.factpress.model.LogoSource;
import org.factpress.model.Publisher;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;

class LogoTest {
    private static byte[] sheet(LogoSource logo) {
        Revision full = SampleRevision.full();
        Publisher publisher = new Publisher("The Office", null, null, null, null, logo, null);
        return Reports.print(
                        "fact-sheet",
                        full.with(full.spec()
                                .with(
                                        full.spec().title(),
                                        full.spec().subtitle(),
                                        publisher,
                                        full.spec().charts())),
                        List.of())
                .pdf();
    }

    @Test
    void isAFigureThatSaysWhoseItIs() throws IOException {
        byte[] pdf = sheet(RandomLogo.of(400, 100, "png"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureElement figure = first(document.getDocumentCatalog().getStructureTreeRoot(), "Figure");
            assertThat(figure).isNotNull();
            assertThat(figure.getAlternateDescription()).isEqualTo("The Office");
            float[] box = figure.getCOSObject()
                    .getCOSDictionary(COSName.A)
                    .getCOSArray(COSName.BBOX)
                    .toFloatArray();
            assertThat(box[3] - box[1]).isEqualTo(28);
            assertThat(box[2] - box[0]).isEqualTo(112);
        }
        Validation.assertArchivalAndAccessible(pdf);
    }

    @Test
    void isOpaqueAndWhiteWhereItsFileIsTransparent() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(RandomLogo.of(200, 50, "png")))) {
            PDImageXObject image = image(document);
            assertThat(image.getCOSObject().containsKey(COSName.SMASK)).isFalse();
            assertThat(image.getImage().getRGB(0, 10)).isEqualTo(0xffffffff);
            assertThat(image.getImage().getRGB(199, 10) & 0xff0000).isLessThan(0x300000);
        }
    }

    @Test
    void isMadeAsSmallAsPrintCanShow() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(RandomLogo.of(3000, 2000, "jpeg")))) {
            assertThat(image(document).getHeight()).isEqualTo(224);
            assertThat(image(document).getWidth()).isEqualTo(336);
        }
    }

    @Test
    void isTheSameBytesEachTime() {
        LogoSource logo = RandomLogo.of(500, 90, "png");
        assertThat(sheet(logo)).isEqualTo(sheet(logo));
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject image) {
                return image;
            }
        }
        throw new AssertionError("no picture on the first page");
    }

    private static @org.jspecify.annotations.Nullable PDStructureElement first(PDStructureNode node, String type) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDStructureElement found = element.getStructureType().equals(type) ? element : first(element, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
