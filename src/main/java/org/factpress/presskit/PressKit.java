package org.factpress.presskit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.release.DataFiles;
import org.factpress.release.DataPackage;
import org.factpress.report.Reports;

/** The press kit of a released revision: the files below {@code press-kit/}, and the same in {@code press-kit.zip}. */
public final class PressKit {
    public static final String FOLDER = "press-kit/";
    public static final String ZIP = "press-kit.zip";

    private PressKit() {}

    /**
     * In the order of their paths, the ZIP last; the same bytes for the same revision.
     *
     * <p>{@code charts} are files below {@code charts/}; others are left out.
     */
    public static List<ReleaseFile> of(Revision revision, List<PrintedReport> reports, List<ReleaseFile> charts) {
        List<ReleaseFile> content = new ArrayList<>();
        reports.forEach(report -> content.add(report.file()));
        charts.stream().filter(file -> file.path().startsWith("charts/")).forEach(content::add);
        content.addAll(data(revision));
        content.addAll(texts(revision));
        content.addAll(pages(revision, content));
        content.sort(Comparator.comparing(ReleaseFile::path));
        List<ReleaseFile> kit = new ArrayList<>();
        content.forEach(file -> kit.add(new ReleaseFile(FOLDER + file.path(), file.bytes())));
        kit.add(new ReleaseFile(ZIP, KitZip.of(revision.spec().release(), revision.asOf(), content)));
        return List.copyOf(kit);
    }

    private static List<ReleaseFile> data(Revision revision) {
        List<ReleaseFile> data = new ArrayList<>(DataFiles.of(revision).stream()
                .filter(file ->
                        file.path().equals("data/figures.csv") || file.path().equals("data/observations.csv"))
                .toList());
        data.add(DataPackage.of(revision, data));
        return data;
    }

    private static List<ReleaseFile> texts(Revision revision) {
        List<ReleaseFile> texts = new ArrayList<>();
        for (String language : revision.spec().languages()) {
            texts.add(new ReleaseFile(
                    KitNames.in("key-messages.txt", language, revision), Reports.keyMessages(language, revision)));
            texts.add(new ReleaseFile(
                    KitNames.in("how-to-cite.txt", language, revision), Reports.howToCite(language, revision)));
            texts.add(new ReleaseFile(
                    KitNames.in("social-card.png", language, revision), Reports.socialCard(language, revision)));
        }
        return texts;
    }

    private static List<ReleaseFile> pages(Revision revision, List<ReleaseFile> content) {
        return revision.spec().languages().stream()
                .map(language -> KitPage.of(language, revision, content))
                .toList();
    }
}
