package org.factpress.report.html;

/** The table of contents of a long page, between its head and its first section. */
final class Contents {
    private static final int FEW = 5;

    private Contents() {}

    static void insert(Sheet sheet) {
        if (sheet.contents().size() <= FEW) {
            return;
        }
        Markup markup = new Markup();
        markup.block("nav", Attributes.named("contents").and("aria-labelledby", "contents"), () -> {
            markup.block(
                    "h2",
                    Attributes.of("id", "contents"),
                    () -> markup.text(sheet.words().contents()));
            markup.block(
                    "ul",
                    Attributes.of("role", "list"),
                    () -> sheet.contents()
                            .forEach(entry -> markup.block(
                                    "li",
                                    Attributes.NONE,
                                    () -> markup.inline(
                                            "a",
                                            Attributes.of("href", "#" + entry.anchor()),
                                            () -> markup.text(entry.text())))));
        });
        sheet.markup().insert(sheet.head(), markup);
    }
}
