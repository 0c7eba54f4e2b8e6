import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '#components/page.ts';
import { packageFiles, type PackageFormat } from '../packages.ts';

export const getStaticPaths = (() =>
  packageFiles(import.meta.env.SITE !== undefined).map(({ file, only, format }) => ({
    params: { file },
    props: { only, format },
  }))) satisfies GetStaticPaths;

/** `/packages/<chapter>.<format>`: a chapter's questions and links for a learning platform. */
export const GET: APIRoute = async ({ props, site }) => {
  const { only, format } = props as { only: string | undefined; format: PackageFormat };
  const address = (path: string) => new URL(href(path), site).href;
  const body = await format.make(only, address);
  return new Response(body as BodyInit, { headers: { 'Content-Type': format.type } });
};
