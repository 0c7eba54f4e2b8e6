/**
 * How Mozilla's HTTP Observatory grades the headers of a page (algorithm 4, its published score table), for what a
 * static site without cookies can get right or wrong. Of a missing header nothing is forgiven; bonuses count from 90 on.
 */
export function observatoryScore(headers: ReadonlyMap<string, string>): number {
  const get = (name: string) =>
    [...headers].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
  const policy = directives(get('Content-Security-Policy'));
  const modifiers = [
    contentSecurity(policy),
    transportSecurity(get('Strict-Transport-Security')),
    get('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    framing(policy, get('X-Frame-Options')),
    referrer(get('Referrer-Policy')),
    /^same-(origin|site)$/.test(get('Cross-Origin-Resource-Policy')) ? 10 : 0,
  ];
  const strict = sum(modifiers.filter((modifier) => modifier < 0));
  return strict >= 90 ? sum(modifiers) : strict;
}

const sum = (modifiers: readonly number[]) => modifiers.reduce((total, modifier) => total + modifier, 100);

type Policy = ReadonlyMap<string, readonly string[]>;

const directives = (value: string): Policy =>
  new Map(
    value
      .split(';')
      .map((one) => one.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources]),
  );

const BROAD = new Set(['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*', 'http://*.*', 'https://*.*']);

const hashed = (sources: readonly string[]) => sources.some((source) => /^'(sha|nonce-)/.test(source));

function contentSecurity(policy: Policy): number {
  if (policy.size === 0) return -25;
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const loose = (name: string) =>
    of(name).some(
      (source) =>
        BROAD.has(source) || source === 'data:' || (source === "'unsafe-inline'" && !hashed(of(name))),
    );
  if (loose('script-src') || of('object-src').some((source) => BROAD.has(source))) return -20;
  if ([...of('script-src'), ...of('style-src')].includes("'unsafe-eval'")) return -10;
  if (loose('style-src')) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function transportSecurity(value: string): number {
  const age = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return -20;
  return age < 15_552_000 ? -10 : 0;
}

function framing(policy: Policy, value: string): number {
  if (policy.has('frame-ancestors')) return 5;
  return /^(deny|sameorigin)$/i.test(value) ? 0 : -20;
}

function referrer(value: string): number {
  if (value === '') return 0;
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5;
}
