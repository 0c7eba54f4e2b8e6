/** The form that a Russian noun has after a whole number: 21 день, 22 дня, 25 дней. */
export function numeral(n: number): 'one' | 'few' | 'many' {
  if (n % 100 > 10 && n % 100 < 20) return 'many';
  if (n % 10 === 1) return 'one';
  return n % 10 > 1 && n % 10 < 5 ? 'few' : 'many';
}
