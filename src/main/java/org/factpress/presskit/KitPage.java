package org.factpress.presskit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.report.KitTitles;
import org.factpress.report.Reports;
import org.factpress.report.html.PageHead;
import org.factpress.report.html.PageLink;

/** The page that a kit opens with: the fact sheet for the web, a link to every file of the kit, and the data set as schema.org tells it. */
final class KitPage {
    private final String language;
    private final Revision revision;
    private final List<ReleaseFile> content;
    private final KitTitles titles;

    private KitPage(String language, Revision revision, List<ReleaseFile> content) {
        this.language = language;
        this.revision = revision;
        this.content = content;
        this.titles = new KitTitles(language);
    }

    static ReleaseFile of(String language, Revision revision, List<ReleaseFile> content) {
        return new KitPage(language, revision, content).file();
    }

    private ReleaseFile file() {
        PageHead head = new PageHead(List.of(DatasetMarkup.of(language, revision)), links());
        return new ReleaseFile(
                KitNames.in("index.html", language, revision), Reports.page("fact-sheet", language, revision, head));
    }

    private List<PageLink> links() {
        List<PageLink> links = new ArrayList<>();
        own("erratum.pdf", "application/pdf", titles.erratum(), links);
        own("fact-sheet.pdf", "application/pdf", titles.factSheet(), links);
        own("results-summary.pdf", "application/pdf", titles.resultsSummary(), links);
        own("key-messages.txt", "text/plain", titles.keyMessages(), links);
        own("social-card.png", "image/png", titles.card(), links);
        own("how-to-cite.txt", "text/plain", titles.howToCite(), links);
        for (ReleaseFile file : content) {
            if (file.path().startsWith("charts/")) {
                links.add(chart(file.path()));
            }
        }
        links.add(new PageLink("alternate", "data/figures.csv", "text/csv", null, titles.data()));
        return links;
    }

    private void own(String name, String type, String title, List<PageLink> links) {
        String path = KitNames.in(name, language, revision);
        if (content.stream().anyMatch(file -> file.path().equals(path))) {
            links.add(new PageLink("alternate", path, type, language, title));
        }
    }

    private PageLink chart(String path) {
        String format = path.substring(path.lastIndexOf('.') + 1);
        String id = path.substring("charts/".length(), path.lastIndexOf('.'));
        String type = format.equals("svg") ? "image/svg+xml" : "image/" + format;
        return new PageLink("alternate", path, type, null, titles.chart(id, format.toUpperCase(Locale.ROOT)));
    }
}
