// Builds what a browser needs besides the pages: one style sheet, one script, the fonts. Called by the Maven build:
//   node src/main/frontend/build.mjs target/classes/static/assets
// Does nothing when nothing changed; needs the network only when package-lock.json changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const templates = join(here, '../jte');
const shapers = join(here, '../java/nl/rookstopregister/pages');
const out = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const stamp = join(out, 'assets.stamp');
const list = join(out, 'assets.properties');

const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex').slice(0, 12);
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .sort()
    .map((name) => join(folder, name));

/** The NL Design System classes that the templates, and the code that shapes running text, use. */
function usedClasses() {
  const used = new Set(['utrecht-form-field--checkbox', 'utrecht-form-field--radio', 'utrecht-form-label--checkbox',
    'utrecht-form-label--radio', 'utrecht-alert--info', 'utrecht-alert--ok', 'utrecht-alert--warning', 'utrecht-alert--error']);
  for (const file of [...filesIn(templates, '.jte'), ...filesIn(shapers, '.java'), join(here, 'screen.css')]) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(/utrecht-[a-zA-Z0-9_-]+/g)) used.add(name);
  }
  return used;
}

function install() {
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules/.installed');
  const wanted = hash(readFileSync(lock));
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  const npm = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    console.error('npm could not install the front end. Is there a network, and Node 20 or newer?');
    process.exit(1);
  }
  writeFileSync(installed, wanted);
}

/** Keeps of the component library only the rules whose component is used. */
function pruned(used) {
  const keep = (selector) =>
    selector.every((part) => {
      if (part.type === 'class' && part.name.startsWith('utrecht-')) return used.has(part.name);
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where')) return part.selectors.some(keep);
      return true;
    });
  return {
    Rule: {
      style(rule) {
        return rule.value.selectors.some(keep) ? undefined : [];
      },
    },
  };
}

async function styles(used, files) {
  const { bundleAsync, composeVisitors } = await import('lightningcss');
  const { code } = await bundleAsync({
    filename: join(here, 'screen.css'),
    minify: true,
    visitor: composeVisitors([
      pruned(used),
      { Url: (url) => (files.has(url.url) ? { ...url, url: files.get(url.url) } : url) },
    ]),
    resolver: {
      resolve: (specifier, from) =>
        specifier.startsWith('.') ? resolve(dirname(from), specifier) : join(here, 'node_modules', specifier),
    },
    targets: { chrome: 110 << 16, firefox: 110 << 16, safari: (16 << 16) | (4 << 8) },
  });
  return code;
}

/** What Leaflet's maps look like, without the pictures of parts that we do not use; only pages with such a map ask for it. */
async function leafletStyles() {
  const { transform } = await import('lightningcss');
  const unused = /leaflet-(default-icon-path|control-layers-toggle|vml|retina)|lvml/;
  return transform({
    filename: 'leaflet.css',
    code: readFileSync(join(here, 'node_modules/leaflet/dist/leaflet.css')),
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (unused.test(JSON.stringify(rule.value.selectors)) ? [] : undefined),
      },
    },
  }).code;
}

/** The script, and htmx beside it for the pages that ask for it. */
async function scripts() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(here, 'screen.js')],
    outdir: out,
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    write: false,
  });
  return outputFiles;
}

/** What answers for one page without a connection; a file of its own, because a browser runs it outside the pages. */
async function worker() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(here, 'hours-worker.js')],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

function fontFiles() {
  const folder = join(here, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files');
  return ['latin', 'latin-ext'].map((part) => {
    const name = `atkinson-hyperlegible-next-${part}-wght-normal.woff2`;
    return { name: `${part}.woff2`, bytes: readFileSync(join(folder, name)) };
  });
}

async function make() {
  const names = new Map();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const write = (name, bytes) => {
    const hashed = name.replace(/(\.[a-z0-9]+)$/, `-${hash(bytes)}$1`);
    writeFileSync(join(out, hashed), bytes);
    names.set(name, hashed);
  };
  for (const font of fontFiles()) write(font.name, font.bytes);
  for (const picture of ['arrow.svg', 'hours-192.png', 'hours-512.png']) write(picture, readFileSync(join(here, picture)));
  const files = new Map([...names].map(([name, hashed]) => [`/assets/${name}`, `/assets/${hashed}`]));
  write('screen.css', await styles(usedClasses(), files));
  write('leaflet.css', await leafletStyles());
  write('hours-worker.js', await worker());
  for (const file of await scripts()) {
    const name = basename(file.path);
    writeFileSync(file.path, file.contents);
    if (name.startsWith('screen-')) names.set('screen.js', name);
    if (name.startsWith('hours-')) names.set('hours.js', name);
  }
  writeFileSync(list, [...names].map(([name, hashed]) => `${name} = ${hashed}\n`).join(''));
}

const wanted = hash(
  ...['package-lock.json', 'build.mjs', 'screen.css', 'tokens.css', 'directory.css', 'training.css', 'review.css', 'supervision.css', 'portfolio.css', 'screen.js', 'map.js', 'tiles.js', 'suggest.js', 'share.js', 'passkeys.js', 'hours.js', 'hours-worker.js', 'hours-192.png', 'hours-512.png', 'arrow.svg'].map((name) => readFileSync(join(here, name))),
  [...usedClasses()].sort().join());
if (!existsSync(stamp) || !existsSync(list) || readFileSync(stamp, 'utf8') !== wanted) {
  install();
  await make();
  writeFileSync(stamp, wanted);
}
