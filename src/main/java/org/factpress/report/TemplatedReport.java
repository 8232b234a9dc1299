package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.factpress.chart.Palette;
import org.factpress.report.story.Face;
import org.factpress.report.story.Link;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.factpress.report.template.Part;
import org.factpress.report.template.Phrase;
import org.factpress.report.template.Template;
import org.factpress.report.template.TemplateException;
import org.factpress.report.template.TemplateProblem;

/** Prints a report as its template tells: prose with values in it, and the sections that it asks for. */
final class TemplatedReport implements Section {
    private static final double INDENT = 14;
    private static final double BEFORE_HEAD = 18;
    private static final double BEFORE_PROSE = 6;

    private final Template template;
    private final Edition edition;
    private final Bindings bindings;
    private final MarkWords words;
    private final SlotSections slots;
    private final List<TemplateProblem> problems = new ArrayList<>();

    TemplatedReport(Template template, Edition edition, Sizes sizes) {
        this.template = template;
        this.edition = edition;
        this.bindings = new Bindings(edition.facts());
        this.words = MarkWords.cited(edition);
        this.slots = new SlotSections(edition, bindings, sizes);
    }

    /** A mark or section that stands for nothing is a {@link TemplateException}, told with all others of its kind. */
    @Override
    public void write(Story story) {
        parts(template.parts(), story);
        if (!problems.isEmpty()) {
            throw new TemplateException(template.file(), problems);
        }
    }

    private void parts(List<Part> parts, Story story) {
        List<Part> taken = taken(parts);
        for (int i = 0; i < taken.size(); i++) {
            Part part = taken.get(i);
            if (i + 1 < taken.size() && isFoot(taken.get(i + 1)) && part instanceof Part.Slot) {
                // The foot takes what stands before it along, so that it is never alone on a page.
                Part foot = taken.get(i + 1);
                story.together(end -> {
                    part(part, end);
                    part(foot, end);
                });
                i++;
            } else {
                part(part, story);
            }
        }
    }

    /** The parts that are printed, their conditions decided. */
    private List<Part> taken(List<Part> parts) {
        List<Part> taken = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.When when) {
                taken.addAll(taken(bindings.holds(when.condition()) ? when.then() : when.otherwise()));
            } else {
                taken.add(part);
            }
        }
        return taken;
    }

    private static boolean isFoot(Part part) {
        return part instanceof Part.Slot slot && slot.name().equals("foot");
    }

    private void part(Part part, Story story) {
        if (part instanceof Part.Slot slot) {
            slot(slot, story);
        } else if (part instanceof Part.Heading heading) {
            heading(heading, story);
        } else if (part instanceof Part.Prose prose) {
            paragraph(prose.text(), edition.styles().body(), BEFORE_PROSE, story);
        } else if (part instanceof Part.Quotation quotation) {
            TextStyle style = edition.styles().body().in(Face.ITALIC);
            story.quotation(inner -> quotation.paragraphs().forEach(text -> paragraph(text, style, 8, inner)));
        } else if (part instanceof Part.Items items) {
            items(items, story);
        } else {
            story.rule(12, 0.75, Palette.RULE);
        }
    }

    private void slot(Part.Slot slot, Story story) {
        try {
            slots.of(slot).write(story);
        } catch (MarkWords.UnboundMarkException e) {
            problems.add(new TemplateProblem(slot.at(), e.getMessage()));
        }
    }

    private void heading(Part.Heading heading, Story story) {
        boolean large = heading.level() < 3;
        List<TextRun> runs = runs(
                heading.text(),
                large ? edition.styles().head() : edition.styles().strong());
        if (!runs.isEmpty()) {
            story.heading(large ? 2 : 3, runs, BEFORE_HEAD);
        }
    }

    private void paragraph(List<Phrase> text, TextStyle style, double before, Story story) {
        List<TextRun> runs = runs(text, style);
        if (!runs.isEmpty()) {
            story.paragraph(before, runs);
        }
    }

    private void items(Part.Items items, Story story) {
        TextStyle style = edition.styles().body();
        Consumer<Story> telling = list -> {
            for (int i = 0; i < items.items().size(); i++) {
                String label = items.numbered() ? String.format(Locale.ROOT, "%d.", i + 1) : "•";
                List<List<TextRun>> body = items.items().get(i).stream()
                        .map(text -> runs(text, style))
                        .filter(runs -> !runs.isEmpty())
                        .toList();
                if (!body.isEmpty()) {
                    list.item(4, INDENT, List.of(TextRun.of(label, style)), body, null);
                }
            }
        };
        if (items.numbered()) {
            story.numberedList(telling);
        } else {
            story.list(telling);
        }
    }

    private List<TextRun> runs(List<Phrase> text, TextStyle style) {
        List<TextRun> runs = new ArrayList<>();
        for (Phrase phrase : text) {
            if (phrase instanceof Phrase.Words plain) {
                runs.add(words(plain, style));
            } else if (phrase instanceof Phrase.Marked marked) {
                runs.addAll(marked(marked, style));
            } else if (phrase instanceof Phrase.Choice choice) {
                runs.addAll(runs(bindings.holds(choice.condition()) ? choice.then() : choice.otherwise(), style));
            }
        }
        boolean blank = runs.stream().allMatch(run -> run.text().isBlank());
        return blank ? List.of() : runs;
    }

    private TextRun words(Phrase.Words plain, TextStyle style) {
        TextStyle look = styled(plain.look(), style);
        String link = plain.look().link();
        return link == null
                ? TextRun.of(plain.text(), look)
                : TextRun.of(plain.text(), look.in(edition.styles().palette().accent()))
                        .linked(Link.out(link, plain.text()));
    }

    private List<TextRun> marked(Phrase.Marked marked, TextStyle style) {
        try {
            return words.of(marked.mark(), styled(marked.look(), style));
        } catch (MarkWords.UnboundMarkException e) {
            problems.add(new TemplateProblem(marked.mark().at(), e.getMessage()));
            return List.of();
        }
    }

    private static TextStyle styled(Phrase.Look look, TextStyle style) {
        if (look.strong()) {
            return style.in(Face.BOLD);
        }
        return look.emphasis() ? style.in(Face.ITALIC) : style;
    }
}
