package org.factpress.report;

/** What the files of a press kit are called, in the words of a language. */
public final class KitTitles {
    private final Messages messages;

    public KitTitles(String language) {
        this.messages = Messages.in(language);
    }

    public String factSheet() {
        return messages.say("kit.index.sheet");
    }

    public String resultsSummary() {
        return messages.say("kit.index.summary");
    }

    public String erratum() {
        return messages.say("erratum.name") + " (PDF)";
    }

    public String data() {
        return messages.say("kit.index.data");
    }

    public String keyMessages() {
        return messages.say("kit.index.messages");
    }

    public String howToCite() {
        return messages.say("kit.index.cite");
    }

    public String card() {
        return messages.say("kit.index.card");
    }

    /** Of a chart by its id, in a format such as {@code SVG}. */
    public String chart(String id, String format) {
        return messages.say("kit.index.chart", id, format);
    }
}
