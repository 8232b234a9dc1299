package org.factpress.report.html;

import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factpress.report.story.Face;

/** The faces of paper as fonts of the web, with the letters of European languages, inside the page. */
final class WebFonts {
    /** The characters of the files, as they were cut: see README.md beside them. */
    private static final List<String> LETTERS = List.of(
            "20-7E",
            "A0-17F",
            "192",
            "218-21B",
            "1E80-1E85",
            "1EF2-1EF3",
            "2009",
            "2010-2015",
            "2018-201E",
            "2020-2022",
            "2026",
            "202F-2030",
            "2032-2033",
            "2039-203A",
            "20AC",
            "2116",
            "2122",
            "2190-2193",
            "2212",
            "2248",
            "2260",
            "2264-2265",
            "25B2",
            "25BC");

    private static final BitSet HAD = had();

    private WebFonts() {}

    static boolean has(int codePoint) {
        return HAD.get(codePoint);
    }

    private static BitSet had() {
        BitSet had = new BitSet();
        for (String range : LETTERS) {
            String[] ends = range.split("-");
            had.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return had;
    }

    /** A rule for each face, in their own order. */
    static String rules(Collection<Face> faces) {
        return faces.stream().sorted().map(WebFonts::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(Face face) {
        return String.format(
                Locale.ROOT,
                "@font-face{font-family:\"Factpress Sans\";font-weight:%d;font-style:%s;font-display:block;"
                        + "src:url(data:font/woff2;base64,%s) format(\"woff2\")}",
                face == Face.BOLD ? 700 : 400,
                face == Face.ITALIC ? "italic" : "normal",
                Base64.getEncoder().encodeToString(Resource.bytes(file(face))));
    }

    private static String file(Face face) {
        return face.file().replace("SourceSans3", "FactpressSans").replace(".ttf", ".woff2");
    }
}
