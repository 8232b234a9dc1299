package org.factpress.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Splits a step into the parts of a run: always the same ones, so that a restart finds those already done. */
record RunPartitioner(StagedRun run, Function<RunInputs, List<String>> parts) implements Partitioner {
    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (String part : parts.apply(run.inputs())) {
            partitions.put(part, new ExecutionContext(Map.of(RunTasklet.PART, part)));
        }
        return partitions;
    }
}
