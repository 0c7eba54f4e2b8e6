import { pathToFileURL } from 'node:url';
import { installTool } from '#site/commands/tool.ts';

const LIGHTHOUSE = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Graded {
  /** 0–100, in the order of `categories`. */
  readonly scores: readonly number[];
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  /** What did not pass, in Lighthouse's own words. */
  readonly missed: readonly string[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
}
interface Result {
  readonly lhr: {
    readonly audits: Readonly<Record<string, Audit>>;
    readonly categories: Readonly<
      Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
    >;
  };
}
type Run = (address: string, flags: object) => Promise<Result>;

/** Lighthouse with its own phone and slow 4G; it weighs 176 MB and is installed on its first use. */
export async function lighthouse(port: number): Promise<(address: string) => Promise<Graded>> {
  const modules = installTool('lighthouse', { lighthouse: LIGHTHOUSE });
  const { default: run } = (await import(pathToFileURL(`${modules}/lighthouse/core/index.js`).href)) as {
    default: Run;
  };
  return async (address) => {
    const { lhr } = await run(address, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: categories,
    });
    const value = (id: string) => lhr.audits[id]?.numericValue ?? NaN;
    const weighty = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]),
    );
    return {
      scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? NaN) * 100)),
      largestPaint: value('largest-contentful-paint'),
      blocking: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
      missed: weighty.flatMap((audit) =>
        audit && audit.score !== null && audit.score < 0.9 ? [`${audit.title} (${audit.score})`] : [],
      ),
    };
  };
}
