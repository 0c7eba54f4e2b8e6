import { anyLanguage } from '#kit/languages.ts';
import { isFallbackPath } from '../fallback.ts';

/** What kind of page an address is: pages of one kind differ in content and language alone. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  if (first === 'embed') return `embed ${rest[1]}`;
  const [section = 'contents', page, below] = rest;
  if (!page) return section;
  return section === 'calculators' ? `calculator ${below ?? ''}` : 'chapter';
}

const embedded = (address: string): number => Number(address.startsWith('/embed/'));
const LANGUAGE = new RegExp(`^/(?:embed/)?(${anyLanguage})/`);
const languageOfAddress = (address: string): string => LANGUAGE.exec(address)?.[1] ?? 'en';

/** Every page in English and, in each other language, the first translated page of each kind; what is embedded comes last. */
export function auditedPages(addresses: readonly string[]): string[] {
  const seen = new Set<string>();
  const chosen = addresses.filter((address) => {
    const lang = languageOfAddress(address);
    if (lang === 'en') return true;
    const kind = `${lang} ${kindOf(address)}`;
    if (seen.has(kind) || isFallbackPath(address)) return false;
    seen.add(kind);
    return true;
  });
  return chosen.toSorted((a, b) => embedded(a) - embedded(b));
}
