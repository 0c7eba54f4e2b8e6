import type { APIRoute } from 'astro';
import { href } from '#components/page.ts';

/** `/robots.txt`: everything may be read; the sitemap is named where the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
