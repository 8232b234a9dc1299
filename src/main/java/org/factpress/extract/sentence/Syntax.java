package org.factpress.extract.sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.extract.language.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence read for its clauses: the part of speech of each token, its verb groups, and which group stands where. */
public final class Syntax {
    private final Workpiece work;
    private final Tag[] tags;
    private final List<VerbGroup> groups;
    private final int[] groupBefore;
    private final Map<Integer, String> measures = new HashMap<>();

    public Syntax(Workpiece work, Tag[] tags, List<VerbGroup> groups) {
        this.work = work;
        this.tags = tags;
        this.groups = groups;
        this.groupBefore = new int[tags.length + 1];
        int last = -1;
        int next = 0;
        for (int i = 0; i <= tags.length; i++) {
            while (next < groups.size() && groups.get(next).to() <= i) {
                last = next++;
            }
            groupBefore[i] = last;
        }
    }

    public Workpiece work() {
        return work;
    }

    public Sentence sentence() {
        return work.sentence();
    }

    int size() {
        return tags.length;
    }

    /** The part of speech at this index; STOP outside the sentence. */
    public Tag tag(int index) {
        return index >= 0 && index < tags.length ? tags[index] : Tag.STOP;
    }

    public boolean is(int index, Tag tag) {
        return tag(index) == tag;
    }

    /** The last verb group that ends at or before this token; null where none does. */
    @Nullable
    public VerbGroup before(int index) {
        int group = groupBefore[Math.max(0, Math.min(index, tags.length))];
        return group < 0 ? null : groups.get(group);
    }

    /** The first verb group that starts at or behind this token; null where none does. */
    @Nullable
    public VerbGroup after(int index) {
        int group = groupBefore[Math.max(0, Math.min(index, tags.length))] + 1;
        while (group < groups.size() && groups.get(group).from() < index) {
            group++;
        }
        return group < groups.size() ? groups.get(group) : null;
    }

    /** Keeps what an amount of the sentence was found to measure, for those that lean on it. */
    public void measured(int amount, String measure) {
        measures.put(amount, measure);
    }

    /** What the amount of this number measures, where it was read already. */
    @Nullable
    public String measure(int amount) {
        return measures.get(amount);
    }

    public List<VerbGroup> groups() {
        return groups;
    }
}
