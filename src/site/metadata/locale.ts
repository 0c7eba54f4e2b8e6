import { type Language, languageTag } from '#kit/languages.ts';

/** A language as Open Graph names it, with its likeliest country: "kk_KZ". */
export function openGraphLocale(lang: Language): string {
  const { language, region } = new Intl.Locale(languageTag[lang]).maximize();
  return `${language}_${region}`;
}
