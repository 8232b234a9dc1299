package org.factpress.report.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.factpress.chart.Palette;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One page of the web in the making: tell its {@link #story}, then take its {@link #bytes}. */
public final class HtmlPage {
    private static final TemplateEngine ENGINE = engine();

    private final Looks looks;
    private final Sheet sheet;
    private final Palette palette;
    private final Story story;

    public HtmlPage(Palette palette, PageWords words) {
        this.palette = palette;
        this.looks = new Looks(palette);
        this.sheet = new Sheet(looks, words);
        this.story = new HtmlStory(sheet);
    }

    public Story story() {
        return story;
    }

    /** HTML5 in UTF-8 with its style, fonts and pictures inside and nothing from a network; the band has two ends. */
    public byte[] bytes(About about, List<TextRun> left, List<TextRun> right, PageHead head) {
        Context context = new Context(Locale.ROOT);
        context.setVariable("about", about);
        context.setVariable("head", head);
        context.setVariable(
                "links",
                head.links().stream().filter(link -> link.title() != null).toList());
        context.setVariable("words", sheet.words());
        context.setVariable("left", band(left));
        context.setVariable("right", band(right));
        Contents.insert(sheet);
        context.setVariable("content", sheet.markup().toString());
        context.setVariable("style", style());
        return ENGINE.process("page", context).getBytes(StandardCharsets.UTF_8);
    }

    private String band(List<TextRun> runs) {
        Markup markup = new Markup();
        if (!runs.isEmpty()) {
            new RunMarkup(markup, looks).write(runs, runs.get(runs.size() - 1).style());
        }
        return markup.toString();
    }

    private String style() {
        return String.join(
                "\n",
                WebFonts.rules(looks.faces()),
                Resource.text("page.css").replace("#0b5e6b /* accent */", Palette.hex(palette.accent())),
                looks.rules());
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlPage.class.getClassLoader());
        resolver.setPrefix("org/factpress/report/html/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
