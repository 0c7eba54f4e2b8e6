import type { APIRoute } from 'astro';
import sharp from 'sharp';
import type { Language } from '#kit/languages.ts';
import { imageLanguages, imageNames, pictureOf } from '../social/images.ts';
import { pictureSvg } from '../social/picture.ts';

export const getStaticPaths = () =>
  imageLanguages.flatMap((lang) => imageNames.map((name) => ({ params: { lang, name } })));

/** `/social/<lang>/<part>.png`: what other sites show beside a link to the book. */
export const GET: APIRoute = async ({ params }) => {
  const svg = pictureSvg(pictureOf(params.name ?? '', params.lang as Language));
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
