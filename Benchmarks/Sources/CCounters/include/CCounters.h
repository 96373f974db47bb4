#ifndef HANTEXT_COUNTERS_H
#define HANTEXT_COUNTERS_H

/// Whether allocations can be counted on this system: with glibc they can.
int allocations_are_countable(void);

/// Starts at zero.
void allocations_start(void);

/// Stops counting.
void allocations_stop(void);

/// The calls of malloc, calloc, realloc, memalign, aligned_alloc and posix_memalign since the start, on all threads.
unsigned long long allocations_calls(void);

/// The bytes that they asked for.
unsigned long long allocations_bytes(void);

/// Does nothing: callgrind begins a new count where it is called (`--dump-before=instructions_mark`).
void instructions_mark(void);

#endif
