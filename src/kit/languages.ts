/** The four languages of the book, in the order in which they stand side by side. */
export const languages = ['en', 'zh-cn', 'ru', 'kk'] as const;

export type Language = (typeof languages)[number];

/** Any of the four, for the pattern of an address. */
export const anyLanguage = languages.join('|');

/** The BCP 47 tag for `lang` attributes. */
export const languageTag: Record<Language, string> = { en: 'en', 'zh-cn': 'zh-CN', ru: 'ru', kk: 'kk' };

/** Each language's own name, as it calls itself. */
export const languageName: Record<Language, string> = {
  en: 'English',
  'zh-cn': '简体中文',
  ru: 'Русский',
  kk: 'Қазақша',
};

/** What stands between two sentences: nothing in Chinese, whose full stop has its own room. */
export const sentenceSpace = (language: Language): string => (language === 'zh-cn' ? '' : ' ');

/** The book's language for a path segment or `lang` attribute; English where it is none of the four. */
export function languageOf(tag: string | null | undefined): Language {
  const lower = tag?.toLowerCase();
  return languages.find((language) => language === lower) ?? 'en';
}
