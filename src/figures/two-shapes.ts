import type { Point } from '#kit/chart/spec.ts';
import { defineFigure } from '#kit/define-figure.ts';
import { isDefined } from '#models/not-defined.ts';
import { parcelCharges } from '#models/parcel-duty.ts';
import { type ParcelRule, parcelRules } from '#models/parcel-rules.ts';

const before = parcelRules.findLast(({ base }) => base === 'excess');
const announced = parcelRules.findLast(({ base }) => base === 'whole');
/** Both charges are straight between these values. */
const even = [100, 125, 150, 175, 200, 225, 250, 275, 300];

export default defineFigure({
  id: 'two-shapes',
  chapter: 'challenges/policy',
  text: {
    title: 'A kink bends the charge; a notch makes it jump',
    caption:
      'Duty and VAT at the border on a parcel of two kilograms, against its value: the rule of April 2024 and the one announced for July 2026.',
    note: 'Computed from the rules in a simplified form; VAT at the rate of 2026. The announced rule was not confirmed to be in force on 25 November 2026. No VAT that a platform has already charged is taken into account.',
    x: 'Value of the parcel, €',
    y: 'Charges, €',
    excess: 'On the excess: a kink',
    whole: 'On the whole: a notch',
  },
  data: ['tax/kazakhstan-vat'],
  chart(data) {
    const vat = (data['tax/kazakhstan-vat'] ?? []).findLast(({ y }) => y !== null)?.y ?? 0;
    const line = (rule: ParcelRule): Point[] =>
      [...even, rule.freeValue + 0.01]
        .toSorted((a, b) => a - b)
        .map((value) => {
          const charges = parcelCharges({ value, weight: 2, vatRate: vat / 100, isVatPaid: false }, rule);
          const jumps = rule.base === 'whole' && value > rule.freeValue && value < rule.freeValue + 1;
          return {
            x: value,
            y: isDefined(charges) ? charges.total : null,
            ...(jumps ? { break: true } : {}),
          };
        });
    return {
      kind: 'line',
      x: { label: 'x', type: 'number' },
      y: { label: 'y', unit: 'eur', fromZero: true },
      series: [
        { id: 'excess', label: 'excess', role: 'illustration', points: before ? line(before) : [] },
        {
          id: 'whole',
          label: 'whole',
          role: 'illustration',
          dashed: true,
          points: announced ? line(announced) : [],
        },
      ],
    };
  },
});
