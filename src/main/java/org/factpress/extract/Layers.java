package org.factpress.extract;

import java.util.List;

/** The layers of the grammar for one language, built once. */
final class Layers {
    final Sentences sentences;
    final NumberMarks numbers;
    final Rule closing;
    final AmountReader amounts;
    final ElidedUnits elided;
    final ChangeReader changes;
    final PlaceFinder gazetteer;
    final PopulationReader populations;
    final PlaceReader places;
    final PeriodReader periods;
    final MeasureReader measures;
    final SalienceRule salience;
    final CountUnit countUnits;
    final TableWords tables;
    final CurrencyHome currencies;

    private final List<Rule> rules;
    /** Those that read words alone. */
    private final List<Rule> rulesOfWords;

    static Layers of(String language) {
        return new Layers(new Vocabulary(language));
    }

    Layers(Vocabulary vocabulary) {
        QuantityWords words = new QuantityWords(vocabulary);
        VerbForms verbs = new VerbForms(vocabulary);
        NumberGrammar grammar = new NumberGrammar(vocabulary);
        NumberWords closedList = new NumberWords(vocabulary);
        this.sentences = new Sentences(vocabulary);
        // The order is the grammar's: shapes before references, set phrases before calendar, ages before years.
        Rule yearParts = new YearPartRule(vocabulary);
        Rule calendar = new CalendarRule(vocabulary);
        this.rulesOfWords = List.of(yearParts, calendar);
        this.rules = List.of(
                new ContactRule(vocabulary),
                new FurnitureRule(),
                new QuestionRule(),
                yearParts,
                calendar,
                new ClockRule(),
                new ReferenceRule(vocabulary, words),
                new IdiomRule(vocabulary),
                new AgeRule(grammar, words),
                new PersonAgeRule(vocabulary),
                new YearRule(vocabulary, words),
                new ScoreRule(vocabulary),
                new NameNumberRule(vocabulary, words),
                new OrdinalRule(vocabulary, words));
        this.numbers = new NumberMarks(vocabulary, closedList);
        this.closing = new ClosingRule(closedList);
        this.amounts = new AmountReader(vocabulary, grammar, words);
        this.elided = new ElidedUnits(words);
        this.changes = new ChangeReader(vocabulary, words);
        this.gazetteer = new PlaceFinder(vocabulary, words);
        this.populations = new PopulationReader(vocabulary);
        this.places = new PlaceReader(vocabulary, words);
        this.periods = new PeriodReader(vocabulary);
        this.measures = new MeasureReader(vocabulary, words, verbs);
        this.currencies = new CurrencyHome(vocabulary);
        this.salience = new SalienceRule(vocabulary, verbs);
        this.countUnits = new CountUnit(vocabulary, words);
        this.tables = new TableWords(vocabulary, words, sentences);
    }

    /** The rules that may find something in a sentence, in their order. */
    List<Rule> rules(Sentence sentence) {
        return numbers.mayStandIn(sentence) ? rules : rulesOfWords;
    }
}
