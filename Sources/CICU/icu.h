// The bridge to the system's libicu: the few functions HanText calls, declared here.
//
// ICU renames every function with its version (udata_open is udata_open_72 in ICU 72) through
// function-like macros, which Swift does not import; and ICU's own headers in a module map do not
// compile next to Foundation, whose bundled ICU declares the same enums differently. So only
// uvernum.h, which declares nothing, is included, for the name of each entry point.
#ifndef HANTEXT_CICU_H
#define HANTEXT_CICU_H

#include <stdint.h>
#include <unicode/uvernum.h>

#if U_DISABLE_RENAMING
#define HANTEXT_ICU(name) name
#else
#define HANTEXT_ICU(name) U_ICU_ENTRY_POINT_RENAME(name)
#endif

typedef struct HanTextBreakIterator HanTextBreakIterator;
typedef struct HanTextUText HanTextUText;
typedef struct HanTextDataMemory HanTextDataMemory;
typedef struct HanTextConverter HanTextConverter;

extern void HANTEXT_ICU(u_getVersion)(uint8_t *version);
extern const char *HANTEXT_ICU(u_errorName)(int32_t code);
extern HanTextBreakIterator *HANTEXT_ICU(ubrk_open)(
    int32_t type, const char *locale, const uint16_t *text, int32_t length, int32_t *status);
extern void HANTEXT_ICU(ubrk_close)(HanTextBreakIterator *iterator);
extern void HANTEXT_ICU(ubrk_setUText)(HanTextBreakIterator *iterator, HanTextUText *text, int32_t *status);
extern int32_t HANTEXT_ICU(ubrk_first)(HanTextBreakIterator *iterator);
extern int32_t HANTEXT_ICU(ubrk_next)(HanTextBreakIterator *iterator);
extern int32_t HANTEXT_ICU(ubrk_getRuleStatus)(HanTextBreakIterator *iterator);
extern HanTextUText *HANTEXT_ICU(utext_openUTF8)(
    HanTextUText *text, const char *bytes, int64_t length, int32_t *status);
extern HanTextUText *HANTEXT_ICU(utext_close)(HanTextUText *text);
extern HanTextDataMemory *HANTEXT_ICU(udata_open)(
    const char *path, const char *type, const char *name, int32_t *status);
extern const void *HANTEXT_ICU(udata_getMemory)(HanTextDataMemory *data);
extern void HANTEXT_ICU(udata_close)(HanTextDataMemory *data);
extern int32_t HANTEXT_ICU(u_getIntPropertyValue)(int32_t scalar, int32_t property);
extern int32_t HANTEXT_ICU(uscript_getScript)(int32_t scalar, int32_t *status);

extern HanTextConverter *HANTEXT_ICU(ucnv_open)(const char *name, int32_t *status);
extern void HANTEXT_ICU(ucnv_close)(HanTextConverter *converter);
extern void HANTEXT_ICU(ucnv_setToUCallBack)(
    HanTextConverter *converter, const void *action, const void *context, const void **oldAction,
    const void **oldContext, int32_t *status);
extern void HANTEXT_ICU(UCNV_TO_U_CALLBACK_STOP)(void);
extern void HANTEXT_ICU(ucnv_toUnicode)(
    HanTextConverter *converter, uint16_t **target, const uint16_t *targetEnd, const char **source,
    const char *sourceEnd, int32_t *offsets, int8_t flush, int32_t *status);

// The calendar is in libicui18n, which the library doesn't link; the test of the lunar table does.
typedef struct HanTextCalendar HanTextCalendar;
extern HanTextCalendar *HANTEXT_ICU(ucal_open)(
    const uint16_t *zone, int32_t length, const char *locale, int32_t type, int32_t *status);
extern void HANTEXT_ICU(ucal_setMillis)(HanTextCalendar *calendar, double milliseconds, int32_t *status);
extern int32_t HANTEXT_ICU(ucal_get)(const HanTextCalendar *calendar, int32_t field, int32_t *status);
extern void HANTEXT_ICU(ucal_close)(HanTextCalendar *calendar);

// ICU's values, from unicode/ubrk.h and unicode/uchar.h; stable across versions.
enum { HANTEXT_UBRK_WORD = 1, HANTEXT_UBRK_DONE = -1, HANTEXT_UCHAR_WORD_BREAK = 0x1014 };
enum { HANTEXT_U_BUFFER_OVERFLOW_ERROR = 15 };

static inline void hantext_icu_version(uint8_t *_Nonnull version) { HANTEXT_ICU(u_getVersion)(version); }
static inline const char *_Nonnull hantext_icu_error_name(int32_t code) {
    return HANTEXT_ICU(u_errorName)(code);
}
static inline HanTextBreakIterator *_Nullable hantext_icu_open_words(
    const char *_Nonnull locale, int32_t *_Nonnull status) {
    return HANTEXT_ICU(ubrk_open)(HANTEXT_UBRK_WORD, locale, (const uint16_t *)0, 0, status);
}
static inline void hantext_icu_close_words(HanTextBreakIterator *_Nonnull iterator) {
    HANTEXT_ICU(ubrk_close)(iterator);
}
static inline void hantext_icu_set_text(
    HanTextBreakIterator *_Nonnull iterator, HanTextUText *_Nonnull text, int32_t *_Nonnull status) {
    HANTEXT_ICU(ubrk_setUText)(iterator, text, status);
}
static inline int32_t hantext_icu_first(HanTextBreakIterator *_Nonnull iterator) {
    return HANTEXT_ICU(ubrk_first)(iterator);
}
static inline int32_t hantext_icu_next(HanTextBreakIterator *_Nonnull iterator) {
    return HANTEXT_ICU(ubrk_next)(iterator);
}
static inline int32_t hantext_icu_rule_status(HanTextBreakIterator *_Nonnull iterator) {
    return HANTEXT_ICU(ubrk_getRuleStatus)(iterator);
}
static inline HanTextUText *_Nullable hantext_icu_open_utf8(
    HanTextUText *_Nullable reuse, const char *_Nonnull bytes, int64_t length, int32_t *_Nonnull status) {
    return HANTEXT_ICU(utext_openUTF8)(reuse, bytes, length, status);
}
static inline void hantext_icu_close_utext(HanTextUText *_Nonnull text) { HANTEXT_ICU(utext_close)(text); }
static inline HanTextDataMemory *_Nullable hantext_icu_open_break_data(
    const char *_Nonnull name, int32_t *_Nonnull status) {
    return HANTEXT_ICU(udata_open)("ICUDATA-brkitr", "dict", name, status);
}
static inline const void *_Nonnull hantext_icu_data_memory(HanTextDataMemory *_Nonnull data) {
    return HANTEXT_ICU(udata_getMemory)(data);
}
static inline void hantext_icu_close_data(HanTextDataMemory *_Nonnull data) { HANTEXT_ICU(udata_close)(data); }
static inline int32_t hantext_icu_word_break_class(int32_t scalar) {
    return HANTEXT_ICU(u_getIntPropertyValue)(scalar, HANTEXT_UCHAR_WORD_BREAK);
}
static inline int32_t hantext_icu_script(int32_t scalar) {
    int32_t status = 0;
    return HANTEXT_ICU(uscript_getScript)(scalar, &status);
}
static inline HanTextConverter *_Nullable hantext_icu_open_converter(
    const char *_Nonnull name, int32_t *_Nonnull status) {
    HanTextConverter *converter = HANTEXT_ICU(ucnv_open)(name, status);
    if (*status <= 0) {
        HANTEXT_ICU(ucnv_setToUCallBack)(
            converter, (const void *)HANTEXT_ICU(UCNV_TO_U_CALLBACK_STOP), (const void *)0, (const void **)0,
            (const void **)0, status);
    }
    return converter;
}
static inline void hantext_icu_close_converter(HanTextConverter *_Nonnull converter) {
    HANTEXT_ICU(ucnv_close)(converter);
}
// Converts as much as there is room for; gives how many bytes were read and how many code units written.
static inline void hantext_icu_to_utf16(
    HanTextConverter *_Nonnull converter, const uint8_t *_Nullable source, int64_t size, int64_t *_Nonnull read,
    uint16_t *_Nonnull target, int64_t room, int64_t *_Nonnull written, int8_t flush, int32_t *_Nonnull status) {
    const char *position = (const char *)source;
    uint16_t *end = target;
    HANTEXT_ICU(ucnv_toUnicode)(
        converter, &end, target + room, &position, position + size, (int32_t *)0, flush, status);
    *read = position - (const char *)source;
    *written = end - target;
}

static inline HanTextCalendar *_Nullable hantext_icu_open_chinese_calendar(int32_t *_Nonnull status) {
    static const uint16_t zone[] = {'U', 'T', 'C'};
    return HANTEXT_ICU(ucal_open)(zone, 3, "zh@calendar=chinese", 0, status);
}
static inline void hantext_icu_set_day(HanTextCalendar *_Nonnull calendar, int64_t day, int32_t *_Nonnull status) {
    HANTEXT_ICU(ucal_setMillis)(calendar, (double)day * 86400000.0 + 43200000.0, status);
}
// Fields of unicode/ucal.h: 2 month from 0, 5 day of the month, 22 whether the month is a leap month.
static inline int32_t hantext_icu_calendar_field(
    const HanTextCalendar *_Nonnull calendar, int32_t field, int32_t *_Nonnull status) {
    return HANTEXT_ICU(ucal_get)(calendar, field, status);
}
static inline void hantext_icu_close_calendar(HanTextCalendar *_Nonnull calendar) { HANTEXT_ICU(ucal_close)(calendar); }

#endif
