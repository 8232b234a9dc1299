package org.factpress.report.html;

import java.util.ArrayList;
import java.util.List;

/** What all parts of one page in the making share: its markup, its classes, its headings and the words that it says itself. */
final class Sheet {
    /** A heading as the table of contents leads to it. */
    record Entry(String anchor, String text) {}

    private final Markup markup = new Markup();
    private final Anchors anchors = new Anchors();
    private final List<Entry> contents = new ArrayList<>();
    private final Looks looks;
    private final PageWords words;
    private String lastHeading = "";
    private double space;
    private int charts;
    private int head = -1;

    Sheet(Looks looks, PageWords words) {
        this.looks = looks;
        this.words = words;
    }

    Markup markup() {
        return markup;
    }

    Looks looks() {
        return looks;
    }

    PageWords words() {
        return words;
    }

    RunMarkup runs() {
        return new RunMarkup(markup, looks);
    }

    /** Space above what comes next, on top of its own. */
    void space(double points) {
        space += points;
    }

    /** The class for the space above what stands here. */
    String before(double points) {
        double all = points + space;
        space = 0;
        return looks.before(all);
    }

    /** The name of a new heading; those of the second level are listed. */
    String heading(int level, String text) {
        lastHeading = anchors.of(text);
        if (level == 2) {
            contents.add(new Entry(lastHeading, text));
        }
        return lastHeading;
    }

    /** The name of the heading under which we are; empty before the first. */
    String lastHeading() {
        return lastHeading;
    }

    List<Entry> contents() {
        return contents;
    }

    int nextChart() {
        return ++charts;
    }

    /** The head of the page ends where its first section begins. */
    void endHead() {
        if (head < 0) {
            head = markup.length();
        }
    }

    int head() {
        return head < 0 ? markup.length() : head;
    }
}
