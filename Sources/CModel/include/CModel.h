// The segmentation model that comes with HanText, and the operations that Swift has no name for.
#ifndef HANTEXT_CMODEL_H
#define HANTEXT_CMODEL_H

#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// The bytes of the model; see MODEL_CARD.md.
const uint8_t *_Nonnull hantext_model_bytes(void);
/// How many there are.
size_t hantext_model_size(void);

/// The encoded document frequencies of words and how many bytes they are.
const uint8_t *_Nonnull hantext_frequencies_bytes(void);
size_t hantext_frequencies_size(void);
/// The trees of the keyword ranking as text and how many bytes they are.
const uint8_t *_Nonnull hantext_ranking_bytes(void);
size_t hantext_ranking_size(void);

/// The parts of speech of words as text and how many bytes they are.
const uint8_t *_Nonnull hantext_parts_of_speech_bytes(void);
size_t hantext_parts_of_speech_size(void);

/// The verbs that clauses end with as text and how many bytes they are.
const uint8_t *_Nonnull hantext_closing_verbs_bytes(void);
size_t hantext_closing_verbs_size(void);

/// The words that are hardly ever nouns as text and how many bytes they are.
const uint8_t *_Nonnull hantext_unnominal_bytes(void);
size_t hantext_unnominal_size(void);

/// The weights that tell verbs by their neighbours and how many they are.
const int8_t *_Nonnull hantext_verb_weights(void);
size_t hantext_verb_weights_size(void);

/// The trees that choose the fields of rows as text and how many bytes they are.
const uint8_t *_Nonnull hantext_fields_bytes(void);
size_t hantext_fields_size(void);

/// How many candidates the trees of the keyword ranking are summed for at once.
#define HANTEXT_TREE_LANES 16
/// The numbers of a tree: the features of its seven tests, their thresholds, its eight leaves.
#define HANTEXT_TREE_SIZE 22

/// Adds the leaves that trees choose for candidates to their sums: `values` are blocks of `columns` features, each for
/// sixteen candidates. A test goes on to the right, the greater of the two numbers, where the value is above the
/// threshold.
void hantext_add_trees(
    const int16_t *_Nonnull trees, size_t count, const int16_t *_Nonnull values, size_t columns, size_t blocks,
    int16_t *_Nonnull sums);
/// The same for any processor.
void hantext_add_trees_narrow(
    const int16_t *_Nonnull trees, size_t count, const int16_t *_Nonnull values, size_t columns, size_t blocks,
    int16_t *_Nonnull sums);

/// How many of the sums are above a number.
size_t hantext_count_above(const int16_t *_Nonnull sums, size_t count, int16_t number);

/// Asks for the cache line at an address.
static inline void hantext_prefetch(const void *_Nonnull address) { __builtin_prefetch(address, 0, 3); }

/// The same value; the compiler doesn't see how it was made, and so makes no branch of a mask.
static inline uint64_t hantext_opaque(uint64_t value) {
    __asm__("" : "+r"(value));
    return value;
}

/// Four numbers in one register.
typedef int32_t HanTextFour __attribute__((vector_size(16)));
typedef float HanTextFourFloats __attribute__((vector_size(16)));

/// The numbers but the first, and behind them the first of others; Swift takes such a register apart.
static inline HanTextFourFloats hantext_next(HanTextFourFloats numbers, HanTextFourFloats others) {
    return __builtin_shufflevector(numbers, others, 1, 2, 3, 4);
}

/// The greater number of each two, of which none is NaN.
static inline HanTextFourFloats hantext_greater(HanTextFourFloats left, HanTextFourFloats right) {
#if defined(__SSE2__)
    return _mm_max_ps(left, right);
#else
    for (int place = 0; place < 4; place++) left[place] = left[place] > right[place] ? left[place] : right[place];
    return left;
#endif
}

/// A bit for each of four numbers, set where it is negative.
static inline uint32_t hantext_signs(HanTextFour numbers) {
#if defined(__SSE2__)
    return (uint32_t)_mm_movemask_ps((__m128)numbers);
#else
    uint32_t signs = 0;
    for (int place = 0; place < 4; place++) signs |= (uint32_t)(numbers[place] < 0) << place;
    return signs;
#endif
}

/// Eight signed bytes plus eight others, each sum held within a byte.
static inline uint64_t hantext_add_saturated(uint64_t bytes, uint64_t others) {
#if defined(__SSE2__)
    __m128i sums = _mm_adds_epi8(_mm_cvtsi64_si128((long long)bytes), _mm_cvtsi64_si128((long long)others));
    return (uint64_t)_mm_cvtsi128_si64(sums);
#else
    uint64_t sums = 0;
    for (int place = 0; place < 64; place += 8) {
        int sum = (int8_t)(bytes >> place) + (int8_t)(others >> place);
        sums |= (uint64_t)(uint8_t)(sum > 127 ? 127 : sum < -128 ? -128 : sum) << place;
    }
    return sums;
#endif
}

/// How far a run of Han characters goes on over the sixteen bytes at an address: to the first of the bytes 0, 3, … 15 that
/// is no lead from E4 to E9, or to 18 where all are.
static inline size_t hantext_han_run(const uint8_t *_Nonnull bytes) {
#if defined(__SSE2__)
    __m128i above = _mm_sub_epi8(_mm_loadu_si128((const __m128i *)bytes), _mm_set1_epi8((char)0xE4));
    __m128i leads = _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(5)), above);
    // A bit for each place where a lead is missing, and one behind the last.
    return (size_t)__builtin_ctz((~(uint32_t)_mm_movemask_epi8(leads) & 0x9249) | 1 << 18);
#else
    size_t place = 0;
    while (place < 18 && (uint8_t)(bytes[place] - 0xE4) < 6) place += 3;
    return place;
#endif
}

/// Where `tag` stands among the eight tags at a 16-byte boundary: two bits for each.
static inline uint32_t hantext_match8(const void *_Nonnull tags, uint16_t tag) {
#if defined(__SSE2__)
    __m128i equal = _mm_cmpeq_epi16(_mm_load_si128((const __m128i *)tags), _mm_set1_epi16((short)tag));
    return (uint32_t)_mm_movemask_epi8(equal);
#else
    uint32_t mask = 0;
    for (int place = 0; place < 8; place++)
        if (((const uint16_t *)tags)[place] == tag) mask |= (uint32_t)3 << (2 * place);
    return mask;
#endif
}

/// A bit for each of eight places, set where both its tag, of the eight at a 16-byte boundary, and its extension, of the
/// eight bytes behind them, are equal to those given.
static inline uint32_t hantext_match8_extended(const void *_Nonnull tags, uint16_t tag, uint8_t extension) {
#if defined(__SSE2__)
    __m128i equal = _mm_cmpeq_epi16(_mm_load_si128((const __m128i *)tags), _mm_set1_epi16((short)tag));
    __m128i extensions = _mm_loadl_epi64((const __m128i *)tags + 1);
    __m128i both = _mm_and_si128(_mm_packs_epi16(equal, equal), _mm_cmpeq_epi8(extensions, _mm_set1_epi8((char)extension)));
    return (uint32_t)_mm_movemask_epi8(both) & 0xFF;
#else
    uint32_t mask = 0;
    for (int place = 0; place < 8; place++)
        if (((const uint16_t *)tags)[place] == tag && ((const uint8_t *)tags)[16 + place] == extension)
            mask |= (uint32_t)1 << place;
    return mask;
#endif
}

#endif
