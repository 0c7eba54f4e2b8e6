import { anyLanguage } from '#kit/languages.ts';
import { isFallbackPath } from '../fallback.ts';

/** What kind of page an address is: pages of one kind differ in content and language alone. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  if (first === 'embed') return `embed ${rest[1]}`;
  const [section = 'contents', page, below] = rest;
  if (!page) return section;
  return section === 'calculators' ? `calculator ${below ?? ''}` : (below ?? 'chapter');
}

const embedded = (address: string): number => Number(address.startsWith('/embed/'));
const LANGUAGE = new RegExp(`^/(?:embed/)?(${anyLanguage})/`);
const languageOfAddress = (address: string): string => LANGUAGE.exec(address)?.[1] ?? 'en';

/** Words of another length can break a page of their own: a chapter, or a calculator. */
const ofItsOwn = /^(?:chapter|calculator )$/;

/**
 * Every page in English; in each other language every translated chapter and every calculator, and of the other kinds
 * the first page that is translated. What is embedded comes last.
 */
export function auditedPages(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  const chosen = addresses.filter((address) => {
    const lang = languageOfAddress(address);
    if (lang === 'en') return true;
    const kind = `${lang} ${kindOf(address)}`;
    if (isFallbackPath(address)) return false;
    if (ofItsOwn.test(kindOf(address))) return true;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
  return chosen.toSorted((a, b) => embedded(a) - embedded(b));
}
