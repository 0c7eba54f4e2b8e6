import type { APIRoute, GetStaticPaths } from 'astro';
import { type PackageFile, packageFiles } from '#book/packages.ts';
import { href } from '#components/page.ts';
import { makers } from '../packages/makers.ts';

export const getStaticPaths = (() =>
  packageFiles(import.meta.env.SITE !== undefined).map((one) => ({
    params: { file: one.file },
    props: { ...one },
  }))) satisfies GetStaticPaths;

/** `/packages/<chapter>.<format>`: a chapter's questions, links or figures for a learning platform or for slides. */
export const GET: APIRoute = async ({ props, site }) => {
  const { only, kind, type, lang } = props as PackageFile;
  const address = site && ((path: string) => new URL(href(path), site).href);
  const body = await makers[kind](only, address, lang);
  return new Response(body as BodyInit, { headers: { 'Content-Type': type } });
};
