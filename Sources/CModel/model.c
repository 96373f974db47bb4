#include "CModel.h"

// #embed is C23; clang has it as an extension from 19 on, which Swift 6.2 brings.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t model[] = {
#embed "segmentation.model"
};

const uint8_t *hantext_model_bytes(void) { return model; }
size_t hantext_model_size(void) { return sizeof model; }
