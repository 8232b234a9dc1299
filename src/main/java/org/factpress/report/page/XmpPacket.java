package org.factpress.report.page;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The XMP metadata of a file that is PDF/A-3a and PDF/UA-1 at once. */
final class XmpPacket {
    static final String PRODUCER = "Factpress (OpenPDF 2.0.5)";
    static final String CREATOR = "Factpress";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private XmpPacket() {}

    static byte[] of(Metadata metadata) {
        String date = date(metadata.date());
        String packet = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + description("dc", "http://purl.org/dc/elements/1.1/", dublinCore(metadata))
                + description(
                        "xmp",
                        "http://ns.adobe.com/xap/1.0/",
                        element("xmp:CreateDate", date)
                                + element("xmp:ModifyDate", date)
                                + element("xmp:MetadataDate", date)
                                + element("xmp:CreatorTool", CREATOR))
                + description("pdf", "http://ns.adobe.com/pdf/1.3/", element("pdf:Producer", PRODUCER))
                + description(
                        "pdfaid",
                        "http://www.aiim.org/pdfa/ns/id/",
                        element("pdfaid:part", "3") + element("pdfaid:conformance", "A"))
                + description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", element("pdfuaid:part", "1"))
                + extensionSchema()
                + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    static String date(OffsetDateTime date) {
        return DATE.format(date);
    }

    private static String dublinCore(Metadata metadata) {
        return element("dc:format", "application/pdf")
                + "<dc:title>" + alternative(metadata.title()) + "</dc:title>\n"
                + "<dc:description>" + alternative(metadata.subject()) + "</dc:description>\n"
                + "<dc:creator><rdf:Seq>" + element("rdf:li", metadata.author()) + "</rdf:Seq></dc:creator>\n"
                + "<dc:language><rdf:Bag>" + element("rdf:li", metadata.language()) + "</rdf:Bag></dc:language>\n";
    }

    /** PDF/A-3 knows no PDF/UA: the file must bring the schema along. */
    private static String extensionSchema() {
        return "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
                + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
                + element("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema")
                + element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/")
                + element("pdfaSchema:prefix", "pdfuaid")
                + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
                + element("pdfaProperty:name", "part")
                + element("pdfaProperty:valueType", "Integer")
                + element("pdfaProperty:category", "internal")
                + element("pdfaProperty:description", "Part of ISO 14289 that the file follows")
                + "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
                + "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";
    }

    private static String description(String prefix, String namespace, String content) {
        return "<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + namespace + "\">\n" + content
                + "</rdf:Description>\n";
    }

    private static String alternative(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(text) + "</rdf:li></rdf:Alt>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
