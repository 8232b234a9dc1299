package org.factpress.extract.sentence;

/**
 * The verb of a clause with its auxiliaries, on tokens {@code from..to} (exclusive), and its subject.
 *
 * @param main the token of the verb that carries the meaning
 * @param verb its plain form
 * @param tag how it stands: finite, infinitive, participle (also behind its noun: "cars swept away") or gerund
 * @param passive whether its subject is what it is done to
 * @param subjectFrom the first token of its subject; at {@code subjectTo} where it has none
 */
public record VerbGroup(
        int from, int to, int main, String verb, Tag tag, boolean passive, int subjectFrom, int subjectTo) {
    public boolean hasSubject() {
        return subjectTo > subjectFrom;
    }

    public VerbGroup of(int from, int to) {
        return new VerbGroup(this.from, this.to, main, verb, tag, passive, from, to);
    }
}
