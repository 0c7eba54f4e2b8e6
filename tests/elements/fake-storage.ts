/** The browser's storage of one device: what is kept, and how much fits. */
export class FakeStorage {
  readonly kept = new Map<string, string>();
  quota = Infinity;

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    const others = [...this.kept].filter(([other]) => other !== key);
    const size = others.reduce((sum, [k, v]) => sum + k.length + v.length, key.length + value.length);
    if (size > this.quota) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}
