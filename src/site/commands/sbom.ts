import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

interface Bom {
  serialNumber?: string;
  metadata?: { timestamp?: string; component?: { name?: string } };
  components?: unknown[];
}

/** Lists every package that the built book is made with (CycloneDX), beside the book. The same lock, the same bytes. */
const FILE = 'dist/sbom.cdx.json';
if (!existsSync('dist')) {
  console.error('There is no built book in dist. Type: npm run build');
  process.exit(1);
}
const printed = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 50_000_000 },
);
const bom = JSON.parse(printed) as Bom;
// What differs from run to run and from folder to folder, and says nothing about the book.
delete bom.serialNumber;
delete bom.metadata?.timestamp;
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
if (bom.metadata?.component) bom.metadata.component.name = name;
writeFileSync(FILE, `${JSON.stringify(bom, null, 1)}\n`);
console.log(`${FILE}: ${bom.components?.length ?? 0} packages.`);
