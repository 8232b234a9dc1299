package org.factpress.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factpress.extract.Extractor;
import org.factpress.model.Approval;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** The findings about one document, read and extracted as the program does it. */
public final class CheckedText {
    private static final Extractor EXTRACTOR = new Extractor();

    private CheckedText() {}

    /** @param name with the ending of its format */
    public static List<Finding> findings(Path folder, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        SourceDocument document = new SourceReader()
                .read(new SourceFile(file, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY)));
        Extraction extraction = EXTRACTOR.extract(document);
        Normaliser normaliser = new Normaliser();
        List<Indicator> indicators = normaliser.indicators(spec(), List.of(extraction));
        List<Statement> statements = normaliser.statements(spec(), indicators, List.of(extraction));
        return new Reconciler()
                .reconcile(new Evidence(
                        spec(),
                        indicators,
                        List.of(document),
                        List.of(extraction),
                        statements,
                        List.of(),
                        List.of(),
                        Map.of()))
                .findings();
    }

    private static ReleaseSpec spec() {
        return new ReleaseSpec(
                "text",
                "Text",
                null,
                null,
                null,
                List.of("en"),
                List.of(),
                null,
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
