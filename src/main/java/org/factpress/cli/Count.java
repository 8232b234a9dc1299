package org.factpress.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factpress.model.Coded;

/** Numbers of things in words. */
final class Count {
    private Count() {}

    /** {@code 1 figure}, {@code 2 figures}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** How many there are of each, the most first: {@code 9 date, 4 year}. */
    static <T, C extends Enum<C> & Coded> String by(List<T> things, Function<T, C> code) {
        Map<C, Long> counts = things.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<C, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getValue() + " " + entry.getKey().code())
                .collect(Collectors.joining(", "));
    }
}
