package org.factpress.release;

import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.Set;
import org.factpress.model.SetAside;

/** How a number that is no figure is written: {@code data/set-aside.csv} and {@code extract --all}. */
public final class SetAsideRecords {
    public static final RecordFormat<SetAside> FORMAT = new RecordFormat<>(
            List.of(
                    text("document", "Path of the source document.", SetAside::document),
                    whole("page", "Page, from 1; empty where the format has none.", SetAside::page),
                    whole(
                            "start",
                            "Offset of the first character in the stored text, in UTF-16 units.",
                            SetAside::start),
                    whole("end", "Offset after the last character.", SetAside::end),
                    text("surface", "The characters from start to end.", SetAside::surface),
                    text("quote", "The sentence or table row around them.", SetAside::quote),
                    number("value", "What the number would be: the age, the year.", SetAside::value),
                    number("low", "The lower end of a range.", SetAside::low),
                    number("high", "The upper end of a range.", SetAside::high),
                    text("reason", "Why it is no figure.", s -> s.reason().code())),
            Set.of());

    private SetAsideRecords() {}
}
