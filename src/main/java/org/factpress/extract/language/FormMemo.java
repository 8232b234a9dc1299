package org.factpress.extract.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of the forms met lately, each worked out once; bounded, so that no text fills the memory. */
public final class FormMemo<T> {
    /** A power of two; a form whose slot another one takes is merely worked out again. */
    private static final int SLOTS = 1 << 14;

    private final AtomicReferenceArray<@Nullable Known<T>> lately = new AtomicReferenceArray<>(SLOTS);
    private final Function<WordForm, T> reading;

    private record Known<T>(WordForm form, T value) {}

    public FormMemo(Function<WordForm, T> reading) {
        this.reading = reading;
    }

    public T of(WordForm form) {
        int slot = form.hashCode() & SLOTS - 1;
        Known<T> known = lately.get(slot);
        // By identity: that is quick, and a form made anew is merely worked out anew.
        if (known == null || known.form() != form) {
            known = new Known<>(form, reading.apply(form));
            lately.set(slot, known);
        }
        return known.value();
    }
}
