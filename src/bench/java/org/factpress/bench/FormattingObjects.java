package org.factpress.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet in XSL-FO, with what a tagged and archivable file needs: language, title, alternative text, table header. */
final class FormattingObjects {
    private static final int CHART_WIDTH = 493;
    private static final String RULE = " border-bottom='0.5pt solid #e3e8ec'";
    private static final String ROOT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                xml:lang="en" font-family="Source Sans 3" font-size="10pt" line-height="14pt" color="#1b2733">
              <fo:layout-master-set>
                <fo:simple-page-master master-name="a4" page-width="595pt" page-height="842pt"
                    margin="40pt 51pt 34pt 51pt">
                  <fo:region-body margin-top="36pt"/>
                  <fo:region-before extent="24pt"/>
                </fo:simple-page-master>
              </fo:layout-master-set>
              <fo:declarations>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li
                      xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
                </rdf:RDF></x:xmpmeta>
              </fo:declarations>
              <fo:bookmark-tree>%s</fo:bookmark-tree>
              <fo:page-sequence master-reference="a4" id="all">
                <fo:static-content flow-name="xsl-region-before" role="artifact">
                  <fo:block border-top="2pt solid #0b5e6b" padding-top="4pt" font-size="8pt" line-height="10pt"
                      text-align-last="justify">VALLEY STATISTICS OFFICE · Fact sheet<fo:leader
                      leader-pattern="space"/>1 February 2016 · Revision 1 · Page <fo:page-number/> of <fo:page-number-citation-last
                      ref-id="all"/></fo:block>
                </fo:static-content>
                <fo:flow flow-name="xsl-region-body">%s</fo:flow>
              </fo:page-sequence>
            </fo:root>
            """;

    private FormattingObjects() {}

    static String document() {
        String bookmarks = bookmark("title", SheetContent.TITLE)
                + bookmark("chart", SheetContent.CHART_HEAD)
                + bookmark("table", SheetContent.LABEL);
        return ROOT.formatted(SheetContent.TITLE, bookmarks, text() + chart() + table() + notes());
    }

    private static String bookmark(String id, String title) {
        return "<fo:bookmark internal-destination='" + id + "'><fo:bookmark-title>" + title
                + "</fo:bookmark-title></fo:bookmark>";
    }

    private static String text() {
        return "<fo:block id='title' role='H1' font-size='25pt' line-height='28pt' font-weight='bold'>"
                + SheetContent.TITLE
                + "</fo:block><fo:block font-size='12pt' line-height='16pt' color='#5a6775'>" + SheetContent.SUBTITLE
                + "</fo:block>"
                + SheetContent.paragraphs(FormattingObjects::cited).stream()
                        .map(paragraph -> "<fo:block space-before='6pt'>" + paragraph + "</fo:block>")
                        .collect(Collectors.joining());
    }

    private static String cited(int year) {
        SheetContent.Row row = SheetContent.rows().get(year - SheetContent.FIRST);
        return row.value() + "<fo:inline font-size='6pt' baseline-shift='super'>" + citation(row.source())
                + "</fo:inline>";
    }

    /** Coloured but no link: FOP 2.11 gives links inside a file no description, and PDF/UA asks for one. */
    private static String citation(int source) {
        return "<fo:inline color='#0b5e6b'>" + source + "</fo:inline>";
    }

    private static String head(String id, String text) {
        return "<fo:block id='" + id
                + "' role='H2' space-before='18pt' font-size='12pt' line-height='16pt' font-weight='bold'"
                + " keep-with-next.within-page='always'>" + text + "</fo:block>";
    }

    private static String quiet(String text) {
        return "<fo:block font-size='9pt' line-height='12pt' color='#5a6775' keep-with-next.within-page='always'>" + text
                + "</fo:block>";
    }

    private static String chart() {
        return head("chart", SheetContent.CHART_HEAD)
                + quiet(SheetContent.chartSubtitle())
                + "<fo:block space-before='8pt'><fo:instream-foreign-object fox:alt-text='" + SheetContent.chartAltText()
                + "'>" + SheetContent.chart(CHART_WIDTH) + "</fo:instream-foreign-object></fo:block>";
    }

    private static String table() {
        return "<fo:block break-before='page'/>"
                + head("table", SheetContent.LABEL)
                + quiet(SheetContent.PLACE + " · higher is better")
                + "<fo:table table-layout='fixed' width='100%' space-before='8pt' font-size='9pt' line-height='12pt'>"
                + IntStream.of(11, 34, 12, 17, 14, 12)
                        .mapToObj(share -> "<fo:table-column column-width='proportional-column-width(" + share + ")'/>")
                        .collect(Collectors.joining())
                + "<fo:table-header><fo:table-row font-weight='bold'>"
                + SheetContent.COLUMNS.stream()
                        .map(FormattingObjects::cell)
                        .collect(Collectors.joining())
                + "</fo:table-row></fo:table-header><fo:table-body>"
                + SheetContent.rows().stream().map(FormattingObjects::row).collect(Collectors.joining())
                + "</fo:table-body></fo:table>";
    }

    private static String row(SheetContent.Row row) {
        List<String> cells = row.cells();
        return "<fo:table-row keep-together.within-page='always'>"
                + cells.subList(0, cells.size() - 1).stream()
                        .map(FormattingObjects::cell)
                        .collect(Collectors.joining())
                + cell(citation(row.source()))
                + "</fo:table-row>";
    }

    private static String cell(String content) {
        return "<fo:table-cell padding='5pt 0pt 5pt 0pt'" + RULE + "><fo:block>" + content
                + "</fo:block></fo:table-cell>";
    }

    private static String notes() {
        List<String> sources = SheetContent.sources();
        return "<fo:block role='H2' space-before='14pt' font-size='7.4pt' line-height='10pt' font-weight='bold'"
                + " border-top='0.75pt solid #e3e8ec'>Sources</fo:block>"
                + "<fo:list-block font-size='7.4pt' line-height='10pt' provisional-distance-between-starts='12pt'"
                + " provisional-label-separation='2pt'>"
                + IntStream.rangeClosed(1, sources.size())
                        .mapToObj(number -> note(number, sources.get(number - 1)))
                        .collect(Collectors.joining())
                + "</fo:list-block><fo:block font-size='7.4pt' line-height='10pt'>" + SheetContent.CONTACT
                + "</fo:block>";
    }

    private static String note(int number, String source) {
        return "<fo:list-item id='source-" + number + "'><fo:list-item-label end-indent='label-end()'><fo:block>" + number
                + "</fo:block></fo:list-item-label><fo:list-item-body start-indent='body-start()'><fo:block>" + source
                + "</fo:block></fo:list-item-body></fo:list-item>";
    }
}
