package org.factpress.jobfile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.factpress.model.Coded;

/**
 * How a text of the job file becomes a value; {@code advice} tells the rule with an example.
 *
 * <p>The parser refuses with an {@link IllegalArgumentException} or a {@link java.time.DateTimeException}.
 */
record Rule<T>(Function<String, T> parser, Function<String, String> advice) {
    static <T> Rule<T> of(String rule, String example, Function<String, T> parser) {
        return new Rule<>(parser, text -> rule + ", such as " + example);
    }

    /** A text of the given shape. */
    static Rule<String> shaped(String regex, String rule, String example) {
        return of(rule, example, text -> {
            if (!text.matches(regex)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }

    /** One of a closed list of words. */
    static Rule<String> oneOf(List<String> words) {
        return new Rule<>(
                text -> {
                    if (!words.contains(text)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                text -> Nearest.advice(text, words));
    }

    static <E extends Enum<E> & Coded> Rule<E> codeOf(Class<E> type) {
        List<String> codes =
                Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
        return new Rule<>(text -> Coded.of(type, text), text -> Nearest.advice(text, codes));
    }
}
