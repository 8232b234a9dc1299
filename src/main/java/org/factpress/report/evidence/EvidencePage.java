package org.factpress.report.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.factpress.model.Revision;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The self-contained HTML page in which each source text has its figures marked and linked. */
public final class EvidencePage {
    private static final TemplateEngine ENGINE = engine();

    private EvidencePage() {}

    /**
     * HTML5 in UTF-8 with its style and script inside and nothing from a network; each figure's id is the id of its mark.
     *
     * <p>It is whole without the script, which adds filters, the panel of a number and keys.
     */
    public static byte[] render(Revision revision) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("page", EvidenceView.of(revision));
        return ENGINE.process("evidence", context).getBytes(StandardCharsets.UTF_8);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(EvidencePage.class.getClassLoader());
        resolver.setPrefix("org/factpress/report/evidence/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
