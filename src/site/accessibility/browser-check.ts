import type { Page } from '@playwright/test';
import type { Fault } from './fault.ts';

/** What one check found at one place of the open page. */
export type Found = Pick<Fault, 'rule' | 'where' | 'words'>;

/** A check of an open page: one file in checks/, named by its file. It leaves the page as it found it. */
export interface BrowserCheck {
  /** The success criteria of WCAG 2.2 it serves. */
  readonly criteria: readonly string[];
  run(page: Page): Promise<Found[]>;
}

/** The size at which a page is opened. */
export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 700 };
