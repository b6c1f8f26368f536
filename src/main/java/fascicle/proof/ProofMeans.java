package fascicle.proof;

import fascicle.Parallel;
import fascicle.memory.Memory;
import fascicle.proof.printing.PrintMeans;

/// What a proofreader works with.
///
/// @param memory keeps what was found
/// @param printing what the newsletter would be printed with
public record ProofMeans(Memory memory, Parallel parallel, PrintMeans.Finder printing) {}
