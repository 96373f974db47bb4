#include "CModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t parts[] = {
#embed "words.parts-of-speech"
};

const uint8_t *hantext_parts_of_speech_bytes(void) { return parts; }
size_t hantext_parts_of_speech_size(void) { return sizeof parts; }

static const uint8_t closing_verbs[] = {
#embed "words.closing-verbs"
};

const uint8_t *hantext_closing_verbs_bytes(void) { return closing_verbs; }
size_t hantext_closing_verbs_size(void) { return sizeof closing_verbs; }

static const uint8_t unnominal[] = {
#embed "words.unnominal"
};

const uint8_t *hantext_unnominal_bytes(void) { return unnominal; }
size_t hantext_unnominal_size(void) { return sizeof unnominal; }

static const int8_t verbs[] = {
#embed "words.verbs"
};

const int8_t *hantext_verb_weights(void) { return verbs; }
size_t hantext_verb_weights_size(void) { return sizeof verbs; }

static const uint8_t fields[] = {
#embed "statistics.fields"
};

const uint8_t *hantext_fields_bytes(void) { return fields; }
size_t hantext_fields_size(void) { return sizeof fields; }
