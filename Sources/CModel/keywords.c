#include "CModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t frequencies[] = {
#embed "words.frequencies"
};
static const uint8_t ranking[] = {
#embed "keywords.ranking"
};

const uint8_t *hantext_frequencies_bytes(void) { return frequencies; }
size_t hantext_frequencies_size(void) { return sizeof frequencies; }
const uint8_t *hantext_ranking_bytes(void) { return ranking; }
size_t hantext_ranking_size(void) { return sizeof ranking; }
