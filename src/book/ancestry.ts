import { BookError } from '#kit/errors.ts';
import { parseAddress } from './address.ts';
import type { Datum } from './schemas/datum.ts';

/** What a datum is computed from; an option of a calculator is no datum and has no parents either. */
export function parentsOf({ derive }: Partial<Datum> = {}): string[] {
  const named = derive && ('parents' in derive ? derive.parents : Object.values(derive.inputs).map(String));
  return (named ?? []).map((parent) => parseAddress(parent).id);
}

/** Stops the build, naming the circle, when a derived number is computed from itself. */
export function checkAncestry(data: ReadonlyMap<string, Datum>): void {
  const cleared = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id))
      throw new BookError(
        `content/data/${id}.yaml is derived from itself: ${[...path, id].join(' ← ')}. Name another parent.`,
      );
    if (cleared.has(id)) return;
    for (const parent of parentsOf(data.get(id))) visit(parent, [...path, id]);
    cleared.add(id);
  };
  for (const id of data.keys()) visit(id, []);
}
