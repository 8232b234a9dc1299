package org.factpress.report.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts what stands between {@code #if}, {@code else} and {@code /if} together, one within the other. */
final class Nesting<T> {
    private static final String IF = "#if ";
    private static final String ELSE = "else";
    private static final String END = "/if";

    /** Makes the part of a condition and its two sides. */
    interface Join<T> {
        T of(Condition condition, List<T> then, List<T> otherwise);
    }

    private static final class Level<T> {
        private final Condition condition;
        private final List<T> then = new ArrayList<>();
        private final List<T> otherwise = new ArrayList<>();
        private boolean turned;

        Level(Condition condition) {
            this.condition = condition;
        }

        List<T> side() {
            return turned ? otherwise : then;
        }
    }

    private final Join<T> join;
    private final BiConsumer<Spot, String> problems;
    private final List<T> top = new ArrayList<>();
    private final Deque<Level<T>> open = new ArrayDeque<>();

    Nesting(Join<T> join, BiConsumer<Spot, String> problems) {
        this.join = join;
        this.problems = problems;
    }

    static boolean isControl(Mark mark) {
        String text = text(mark);
        return text.startsWith(IF) || text.equals(ELSE) || text.equals(END);
    }

    private static String text(Mark mark) {
        return mark.function().equals(Mark.VALUE) ? mark.subject() : mark.function() + ":" + mark.subject();
    }

    void add(T part) {
        side().add(part);
    }

    /** Takes a mark that opens, turns or ends a condition; false where it is another mark. */
    boolean control(Mark mark) {
        if (!isControl(mark)) {
            return false;
        }
        String text = text(mark);
        if (text.startsWith(IF)) {
            open.push(new Level<>(Condition.of(text.substring(IF.length()), mark.at())));
        } else if (open.isEmpty()) {
            problems.accept(mark.at(), "{{" + text + "}} without an {{#if …}} before it; take it out");
        } else if (text.equals(END)) {
            end();
        } else if (open.peek().turned) {
            problems.accept(mark.at(), "a second {{else}}; take one out");
        } else {
            open.peek().turned = true;
        }
        return true;
    }

    List<T> close() {
        while (!open.isEmpty()) {
            problems.accept(open.peek().condition.at(), "this {{#if …}} is never closed; write {{/if}} where it ends");
            end();
        }
        return top;
    }

    private void end() {
        Level<T> level = open.pop();
        add(join.of(level.condition, level.then, level.otherwise));
    }

    private List<T> side() {
        return open.isEmpty() ? top : open.peek().side();
    }
}
