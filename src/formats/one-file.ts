/** What the build lists in `reader-file.json`; files by their paths in the package. */
type Parts = { entry: string; scripts: string[]; styles: string[]; languages: string[] };

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
/** Nothing in data may end the script that it stands in. */
const inData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** In words of a time before modules: what came after is what this is about. */
const whenTooOld = `addEventListener('error', function () {
  var app = document.getElementById('app');
  if (!app.firstChild) app.textContent = JSON.parse(document.getElementById('too-old').textContent);
}, true);`;

/** In words that an old browser understands, which then says that it is one. */
const start = (entry: string) => `var first = document.createElement('script');
first.type = 'module';
first.src = 'data:text/javascript,import"${entry}"';
document.head.appendChild(first);`;

const asModule = (code: string) => `data:text/javascript;charset=utf-8,${encodeURI(code).replaceAll('#', '%23')}`;

/** Modules within a page lie nowhere, and so beside nothing: they call each other by name. */
const byName = (code: string, names: ReadonlySet<string>) =>
  code.replaceAll(/(["'`])\.\/([\w.-]+)\1/g, (whole, quote, name) => (names.has(name) ? quote + name + quote : whole));

/** Which messages code asks for: by their keys, or by how these begin and something that is filled in. */
export function askedBy(code: string): (key: string) => boolean {
  const literals = code.matchAll(/["'`]([\w.]+)(?=["'`]|\$\{)/g);
  const asked = new Set(Array.from(literals, ([, key = '']) => key.replaceAll('.', '_')));
  return (key) => {
    const parts = key.split('_');
    return asked.has(key) || parts.some((_, length) => length > 0 && asked.has(`${parts.slice(0, length).join('_')}_`));
  };
}

/**
 * The page's own scripts and styles are let in, and nothing else: no network, no other file. `data:` is what stands in
 * the page; 'strict-dynamic' in its stead would let WebKit bring in modules from anywhere.
 */
async function policy(scripts: readonly string[], css: string): Promise<string> {
  const hashes = await Promise.all(scripts.map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')} data:`,
    `style-src ${await hashOf(css)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

type Message = [key: string, text: string];

/** Which language to say it in is asked by code that an old browser does not run. */
const tooOld = (languages: readonly Message[][]) =>
  languages.flatMap((all) => all.filter(([key]) => key === 'reader_tooOld').map(([, text]) => text)).join(' ');

/**
 * The reader as one HTML file, made of the package's own files.
 * @param read the text of a file of the package
 */
export async function oneFile(read: (path: string) => Promise<string>): Promise<string> {
  const all = (paths: readonly string[]) => Promise.all(paths.map(read));
  const parts: Parts = JSON.parse(await read('reader-file.json'));
  const packaged = parts.languages.map((language) => `_locales/${language}/messages.json`);
  const [scripts, styles, messages] = await Promise.all([all(parts.scripts), all(parts.styles), all(packaged)]);
  const names = parts.scripts.map(nameOf);
  const modules = scripts.map((code, index) => [names[index], asModule(byName(code, new Set(names)))]);
  const languages = messages.map((text) =>
    Object.entries<{ message: string }>(JSON.parse(text)).map(([key, { message }]): Message => [key, message]),
  );
  const isAsked = askedBy(scripts.join('\n'));
  const said = languages.map((all, index) => [
    parts.languages[index],
    Object.fromEntries(all.filter(([key]) => isAsked(key))),
  ]);
  return page({
    css: styles.join('\n'),
    imports: inData({ imports: Object.fromEntries(modules) }),
    start: start(nameOf(parts.entry)),
    messages: inData(Object.fromEntries(said)),
    tooOld: inData(tooOld(languages)),
  });
}

type Page = { css: string; imports: string; start: string; messages: string; tooOld: string };

async function page({ css, imports, start, messages, tooOld }: Page): Promise<string> {
  const lets = await policy([whenTooOld, imports, start], css);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${lets}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Polyvagal Check-in</title>
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="messages">${messages}</script>
<script type="application/json" id="too-old">${tooOld}</script>
<script>${whenTooOld}</script>
<script type="importmap">${imports}</script>
<script>${start}</script>
</body>
</html>
`;
}
