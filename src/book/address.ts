/** The address of a number, "trade/china-side-total@2024": its series and, where that has many rows, the period. */
export function parseAddress(address: string): { readonly id: string; readonly period: string | undefined } {
  const [id = '', period] = address.split('@');
  return { id, period };
}
