#include "CModel.h"

// The trees of the keyword ranking over sixteen candidates at once. It is in C because Swift has no way to compile a
// function for a processor's wider registers and to choose when the program runs.

enum { lanes = HANTEXT_TREE_LANES, tests = 7, leaves = 8 };

/// One feature of sixteen candidates; compilers split it where registers are narrower.
typedef int16_t Lanes __attribute__((vector_size(2 * lanes), aligned(2)));

/// All seven tests are made, and masks choose among the leaves: no branch, no load that waits for another.
static inline __attribute__((always_inline)) void add(
    const int16_t *restrict tree, size_t count, const int16_t *restrict values, size_t columns, size_t blocks,
    int16_t *restrict sums) {
    for (; count; count--, tree += HANTEXT_TREE_SIZE) {
        const int16_t *threshold = tree + tests;
        const int16_t *leaf = tree + 2 * tests;
        for (size_t block = 0; block < blocks; block++) {
            const int16_t *features = values + block * columns * lanes;
#define PASSES(test) (*(const Lanes *)(features + tree[test] * lanes) > (Lanes){} + threshold[test])
#define CHOOSE(mask, low, high) ((low) ^ (((low) ^ (high)) & (Lanes)(mask)))
#define LEAF(number) ((Lanes){} + leaf[number])
            Lanes left = CHOOSE(
                PASSES(1), CHOOSE(PASSES(3), LEAF(0), LEAF(1)), CHOOSE(PASSES(4), LEAF(2), LEAF(3)));
            Lanes right = CHOOSE(
                PASSES(2), CHOOSE(PASSES(5), LEAF(4), LEAF(5)), CHOOSE(PASSES(6), LEAF(6), LEAF(7)));
            Lanes *sum = (Lanes *)(sums + block * lanes);
            *sum += CHOOSE(PASSES(0), left, right);
        }
    }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void addWide(
    const int16_t *trees, size_t count, const int16_t *values, size_t columns, size_t blocks, int16_t *sums) {
    add(trees, count, values, columns, blocks, sums);
}
#endif

void hantext_add_trees_narrow(
    const int16_t *trees, size_t count, const int16_t *values, size_t columns, size_t blocks, int16_t *sums) {
    add(trees, count, values, columns, blocks, sums);
}

void hantext_add_trees(
    const int16_t *trees, size_t count, const int16_t *values, size_t columns, size_t blocks, int16_t *sums) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return addWide(trees, count, values, columns, blocks, sums);
#endif
    hantext_add_trees_narrow(trees, count, values, columns, blocks, sums);
}

size_t hantext_count_above(const int16_t *sums, size_t count, int16_t number) {
    uint32_t above = 0;
    for (size_t place = 0; place < count; place++) above += sums[place] > number;
    return above;
}
