package org.factpress.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constant that is written in files as lower case words joined by hyphens. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this code; an unknown code is an {@link IllegalArgumentException} that lists the known ones. */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'" + code + "' is none of: " + known);
    }
}
