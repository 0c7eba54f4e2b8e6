/*
 * Writes src/site/map/corridor.json: outlines, rails and places of the corridor map, projected and simplified once, so
 * that the build needs neither the atlas nor the projection. Run it again only to change the crop:
 *   npm install --no-save world-atlas@2 topojson-client@3 topojson-simplify@3 d3-geo@3
 *   node src/site/map/make-outline.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo';
import { mesh, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const KZ = '398';
const CN = '156';
/** Azerbaijan, Armenia, Georgia, Iran, Turkmenistan, Uzbekistan, Kyrgyzstan, Tajikistan, Afghanistan, Pakistan, India, Mongolia, Russia. */
const neighbours = [
  '031',
  '051',
  '268',
  '364',
  '795',
  '860',
  '417',
  '762',
  '004',
  '586',
  '356',
  '496',
  '643',
];

const places = {
  urumqi: [87.62, 43.83],
  jinghe: [82.89, 44.6],
  horgos: [80.4, 44.21],
  khorgos: [80.27, 44.18],
  altynkol: [79.9, 44.1],
  zhetigen: [77.1, 43.7],
  almaty: [76.95, 43.24],
  alashankou: [82.58, 45.17],
  dostyk: [82.47, 45.25],
  aktogay: [79.67, 46.95],
  balkhash: [74.98, 46.85],
  mointy: [73.35, 47.2],
  karaganda: [73.1, 49.8],
  astana: [71.43, 51.17],
  shu: [73.76, 43.6],
  taraz: [71.37, 42.9],
  shymkent: [69.6, 42.32],
  kyzylorda: [65.5, 44.85],
  saksaulskaya: [61.15, 47.1],
  shalkar: [59.6, 47.83],
  beyneu: [55.2, 45.3],
  aktau: [51.15, 43.65],
  baku: [49.87, 40.4],
};
/** Stations in order; straight legs between them: schematic. */
const rails = {
  kazakhstan: [
    ['khorgos', 'altynkol', 'zhetigen', 'almaty'],
    ['dostyk', 'aktogay', 'balkhash', 'mointy', 'karaganda', 'astana'],
    ['almaty', 'shu', 'taraz', 'shymkent', 'kyzylorda', 'saksaulskaya', 'shalkar', 'beyneu', 'aktau'],
    ['shu', 'mointy'],
    ['aktogay', 'zhetigen'],
  ],
  china: [
    ['urumqi', 'jinghe', 'horgos'],
    ['jinghe', 'alashankou'],
  ],
};

/** West, south, east and north limits in degrees; width and height in pixels; smallest detail kept, in square pixels. */
const crops = {
  wide: { box: [48.2, 40.2, 92, 55.2], size: [1216, 560], detail: 3, radius: 9 },
  narrow: { box: [73.4, 41.6, 89.2, 49.2], size: [354, 330], detail: 2, radius: 6 },
};

const round = (n) => Math.round(n * 10) / 10;

function outline({ box: [west, south, east, north], size: [width, height], detail, radius }) {
  const projection = geoConicEqualArea()
    .parallels([41, 52])
    .rotate([-(west + east) / 2, 0]);
  const middle = [(west + east) / 2, (south + north) / 2];
  const frame = [
    [west, middle[1]],
    [east, middle[1]],
    [middle[0], south],
    [middle[0], north],
  ];
  projection.fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    { type: 'MultiPoint', coordinates: frame },
  );
  const topology = JSON.parse(readFileSync(atlas, 'utf8'));
  const { scale, translate } = topology.transform;
  topology.arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) =>
      projection([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]),
    );
  });
  delete topology.transform;
  const plain = simplify(presimplify(topology), detail);
  const countries = plain.objects.countries;
  const path = geoPath(
    geoIdentity().clipExtent([
      [-3, -3],
      [width + 3, height + 3],
    ]),
  ).digits(0);
  const land = (ids) =>
    path(
      merge(
        plain,
        countries.geometries.filter(({ id }) => ids.includes(id)),
      ),
    ) ?? '';
  const line = (keep) => path(mesh(plain, countries, keep)) ?? '';
  const pair = (a, b) => (a.id === CN && b.id === KZ) || (a.id === KZ && b.id === CN);
  const around = (id) => (a, b) =>
    (a.id === id || b.id === id) && !pair(a, b) && (a === b || (a.id === id) !== (b.id === id));
  const at = Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, projection(place).map(round)]),
  );
  return {
    width,
    height,
    land: land([...neighbours, KZ, CN]),
    kazakhstan: land([KZ]),
    china: land([CN]),
    edgeKazakhstan: line(around(KZ)),
    edgeChina: line(around(CN)),
    border: line((a, b) => a !== b && pair(a, b)),
    rails: Object.fromEntries(
      Object.entries(rails).map(([side, lines]) => [
        side,
        lines
          .map((names) =>
            rounded(
              names.map((n) => at[n]),
              radius,
            ),
          )
          .join(''),
      ]),
    ),
    places: at,
    hundredKilometres: round(
      projection([middle[0] + 100 / (111.32 * Math.cos(Math.PI / 4)), 45])[0] -
        projection([middle[0], 45])[0],
    ),
  };
}

/** A polyline whose corners are rounded off. */
function rounded(points, radius) {
  const toward = ([x, y], [u, v]) => {
    const length = Math.hypot(u - x, v - y);
    const share = Math.min(radius, length / 2) / length;
    return [x + (u - x) * share, y + (v - y) * share].map(round).join(' ');
  };
  const corners = points
    .slice(1, -1)
    .map((corner, i) => `L${toward(corner, points[i])}Q${corner.join(' ')} ${toward(corner, points[i + 2])}`);
  return `M${points[0].join(' ')}${corners.join('')}L${points.at(-1).join(' ')}`;
}

const drawn = Object.fromEntries(Object.entries(crops).map(([name, crop]) => [name, outline(crop)]));
writeFileSync('src/site/map/corridor.json', `${JSON.stringify(drawn, null, 1)}\n`);
