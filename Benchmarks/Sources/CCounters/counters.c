// Counts allocations: the program's own malloc and its kin take the place of glibc's ("Replacing malloc" in its
// manual), count where they were asked to, and call glibc's. Memory is glibc's all the same, so free stays its own.
#include "CCounters.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>

__attribute__((noinline)) void instructions_mark(void) { __asm__ volatile("" ::: "memory"); }

static atomic_int is_counting;
static atomic_ullong calls;
static atomic_ullong bytes;

void allocations_start(void) {
    atomic_store(&calls, 0);
    atomic_store(&bytes, 0);
    atomic_store(&is_counting, 1);
}

void allocations_stop(void) { atomic_store(&is_counting, 0); }

unsigned long long allocations_calls(void) { return atomic_load(&calls); }

unsigned long long allocations_bytes(void) { return atomic_load(&bytes); }

#if defined(__GLIBC__)

int allocations_are_countable(void) { return 1; }

static void note(size_t size) {
    if (atomic_load_explicit(&is_counting, memory_order_relaxed) == 0) return;
    atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&bytes, size, memory_order_relaxed);
}

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    note(count * size);
    return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
    note(size);
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
    if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
    void *found = memalign(alignment, size);
    if (found == NULL) return ENOMEM;
    *memory = found;
    return 0;
}

#else

int allocations_are_countable(void) { return 0; }

#endif
