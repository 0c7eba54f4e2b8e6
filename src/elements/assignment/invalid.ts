/** Marks a field whose value cannot be used, or takes the mark back; why stands in what the field is described by. */
export function markInvalid(field: HTMLInputElement, bad: boolean): void {
  if (bad) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
