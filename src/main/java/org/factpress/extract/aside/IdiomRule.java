package org.factpress.extract.aside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordForm;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Number words that count nothing: set phrases such as "ground zero" and "one of the last". */
public final class IdiomRule implements Rule {
    private final Map<String, List<Idiom>> byFirst;
    private final int first;

    /** The words of a set phrase; {@code first..last} are those set aside (the number word with its article). */
    private record Idiom(List<String> words, int first, int last) {
        static Idiom of(String phrase) {
            List<String> marked = List.of(phrase.split(" "));
            int[] stars = IntStream.range(0, marked.size())
                    .filter(i -> marked.get(i).startsWith("*"))
                    .toArray();
            return new Idiom(
                    marked.stream().map(word -> word.replace("*", "")).toList(), stars[0], stars[stars.length - 1]);
        }
    }

    public IdiomRule(Vocabulary vocabulary) {
        List<Idiom> all = new ArrayList<>();
        vocabulary.table("idioms").stream()
                .map(Vocabulary.Entry::phrase)
                .filter(phrase -> phrase.contains("*"))
                .map(Idiom::of)
                .forEach(all::add);
        all.sort(Comparator.comparingInt((Idiom idiom) -> idiom.words().size()).reversed());
        this.byFirst = all.stream()
                .collect(Collectors.groupingBy(idiom -> idiom.words().get(0)));
        this.first = vocabulary
                .lexicon()
                .phrases()
                .add(byFirst.keySet().stream()
                        .map(word -> WordForm.of(word).stem())
                        .toList());
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            if (work.sentence().mayKnow(i, first)) {
                at(work, i);
            }
        }
    }

    private void at(Workpiece work, int i) {
        for (Idiom idiom : byFirst.getOrDefault(work.sentence().norm(i), List.of())) {
            if (matches(work.sentence(), i, idiom.words()) && work.free(i + idiom.first(), i + idiom.last() + 1)) {
                work.setAside(i + idiom.first(), i + idiom.last() + 1, SetAsideReason.IDIOM, null);
            }
        }
    }

    private static boolean matches(Sentence sentence, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!sentence.norm(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
