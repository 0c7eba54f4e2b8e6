/** What schema.org lets a thing of each type say, as far as this book says it; `!` marks what it must. */
const work =
  'name! url description inLanguage author datePublished license isAccessibleForFree isPartOf hasPart about';
const learning = 'learningResourceType educationalUse timeRequired teaches';
const grammar: Record<string, string> = {
  Book: `${work} alternateName alternativeHeadline bookEdition bookFormat`,
  Chapter: `${work.replace('name!', 'name')} position`,
  CreativeWork: work,
  LearningResource: `${work} ${learning}`,
  WebApplication: `${work} applicationCategory! operatingSystem! browserRequirements featureList`,
  WebPage: work,
  CollectionPage: work,
  Quiz: `${work} hasPart!`,
  Question: 'url!',
  DataCatalog: `${work} dataset`,
  Dataset: `${work} description! creator temporalCoverage variableMeasured! distribution!`,
  DataDownload: 'encodingFormat! contentUrl!',
  PropertyValue: 'name! unitText!',
  DefinedTermSet: `${work} hasDefinedTerm!`,
  DefinedTerm: 'name! alternateName description url!',
  Organization: 'name!',
};

const addresses = new Set(['url', 'contentUrl']);
/** Inside the page, inside the site, or absolute. */
const isAddress = (value: unknown) =>
  typeof value === 'string' && /^(#[\w-]+|\/[\w\-./#]*|https:\/\/\S+)$/.test(value);

/** What is wrong with a thing, each with the way to it; empty where it holds. */
export function faults(thing: unknown, way = 'thing'): string[] {
  if (typeof thing !== 'object' || thing === null) return [`${way} is no thing`];
  const { '@type': type, '@context': _, ...properties } = thing as Record<string, unknown>;
  const types = [type].flat().map(String);
  const unknown = types.filter((name) => !(name in grammar));
  if (unknown.length > 0) return [`${way} is of a type the grammar does not know: ${unknown.join(', ')}`];
  const words = types.flatMap((name) => (grammar[name] ?? '').split(' '));
  const may = new Set(words.map((word) => word.replace('!', '')));
  const must = words.filter((word) => word.endsWith('!')).map((word) => word.slice(0, -1));
  return [
    ...must.filter((name) => !properties[name]).map((name) => `${way} has no ${name}`),
    ...Object.entries(properties).flatMap(([name, value]) => faultsOf(name, value, `${way}.${name}`, may)),
  ];
}

function faultsOf(name: string, value: unknown, way: string, may: ReadonlySet<string>): string[] {
  if (!may.has(name)) return [`${way} is not a property of its type`];
  const values = [value].flat();
  if (values.length === 0 || values.some((v) => v === '' || v === null)) return [`${way} is empty`];
  if (addresses.has(name) && !values.every(isAddress)) return [`${way} is no address: ${values.join(', ')}`];
  return values.flatMap((v, i) => (typeof v === 'object' ? faults(v, `${way}[${i}]`) : []));
}
